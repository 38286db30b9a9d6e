package org.outcomeowner.sandbox.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on this thread who is logged in, for as long as the request lasts. Wrong credentials are refused, never ignored. */
@Component
final class IdentityFilter extends HttpFilter {
    private final Identities identities;
    private final JiraAuthenticationContext authentication;

    IdentityFilter(Identities identities, JiraAuthenticationContext authentication) {
        this.identities = identities;
        this.authentication = authentication;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean basic = identities.hasCredentials(request);
        Optional<ApplicationUser> user = basic ? identities.ofCredentials(request) : identities.ofSession(request);
        if (basic && user.isEmpty()) {
            refuse(response);
            return;
        }
        authentication.setLoggedInUser(user.orElse(null));
        try {
            chain.doFilter(request, response);
        } finally {
            authentication.setLoggedInUser(null);
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"sandbox\"");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"errorMessages\":[\"The name or password is wrong.\"],\"errors\":{}}");
    }
}
