package org.outcomeowner.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Refuses forms of pages that do not repeat the session's token. REST has rules of its own, enforced where it is mounted. */
@Component
final class XsrfFilter extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || isRest(request) || XsrfToken.isIn(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    private static boolean isRest(HttpServletRequest request) {
        return request.getServletPath().equals("/rest");
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write("XSRF check failed: the form's token is missing or no longer valid. Go back, reload the page"
                        + " and send the form again.");
    }
}
