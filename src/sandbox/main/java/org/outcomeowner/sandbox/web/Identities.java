package org.outcomeowner.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.outcomeowner.sandbox.user.Logins;
import org.springframework.stereotype.Component;

/** Knows who sends a request: by session, or by a name and password sent along with a REST call. */
@Component
final class Identities {
    private static final String USER_KEY = "sandbox.user.key";
    private static final String BASIC = "Basic ";

    private final Logins logins;
    private final UserManager users;

    Identities(Logins logins, UserManager users) {
        this.logins = logins;
        this.users = users;
    }

    /** Remembers the user in a session with a new id, so that an id known before the login is worth nothing. */
    void logIn(HttpServletRequest request, ApplicationUser user) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setAttribute(USER_KEY, user.getKey());
    }

    void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The active user of the session, if somebody is logged in. */
    Optional<ApplicationUser> ofSession(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(USER_KEY))
                .map(users::getUserByKey)
                .filter(ApplicationUser::isActive);
    }

    /** Whether the request brings a name and password of its own. */
    boolean hasCredentials(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length());
    }

    /** The user whose name and password the request brings, if they are right. */
    Optional<ApplicationUser> ofCredentials(HttpServletRequest request) {
        String encoded =
                request.getHeader("Authorization").substring(BASIC.length()).trim();
        try {
            String[] pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return pair.length == 2 ? logins.authenticate(pair[0], pair[1]) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
