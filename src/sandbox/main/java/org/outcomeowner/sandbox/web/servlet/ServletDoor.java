package org.outcomeowner.sandbox.web.servlet;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.security.AccessLevel;
import org.springframework.stereotype.Component;

/**
 * Lets in whom the annotations of a servlet let in, licensed users without any: strangers are sent to log in.
 *
 * <p>Source: developer.atlassian.com, "Preparing for secure endpoints" of platform 7.
 */
@Component
final class ServletDoor {
    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager permissions;

    ServletDoor(JiraAuthenticationContext authentication, GlobalPermissionManager permissions) {
        this.authentication = authentication;
        this.permissions = permissions;
    }

    /** Whether the request may pass; if not, it has been answered. */
    boolean opens(Class<?> servlet, HttpServletRequest request, HttpServletResponse response) throws IOException {
        AccessLevel level = method(servlet, request.getMethod())
                .map(found -> AccessLevel.of(found, servlet))
                .orElseGet(() -> AccessLevel.of(servlet, servlet));
        ApplicationUser user = authentication.getLoggedInUser();
        if (level == AccessLevel.EVERYBODY) {
            return true;
        }
        if (user == null) {
            turnAwayStranger(request, response);
            return false;
        }
        boolean allowed = level == AccessLevel.USERS || permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
        if (!allowed) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "Only administrators may use this.");
        }
        return allowed;
    }

    private static void turnAwayStranger(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET")) {
            response.sendRedirect(request.getContextPath() + "/login?os_destination="
                    + URLEncoder.encode(request.getServletPath() + request.getPathInfo(), StandardCharsets.UTF_8));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "You have to log in first.");
        }
    }

    /** The nearest method for the verb, such as {@code doGet}. */
    private static Optional<Method> method(Class<?> servlet, String verb) {
        String name = "do" + verb.charAt(0) + verb.substring(1).toLowerCase(Locale.ROOT);
        return Stream.<Class<?>>iterate(servlet, found -> found != null, Class::getSuperclass)
                .flatMap(found -> Arrays.stream(found.getDeclaredMethods()))
                .filter(found -> found.getName().equals(name))
                .findFirst();
    }
}
