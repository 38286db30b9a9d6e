package org.outcomeowner.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Refuses forms of pages that do not repeat the session's token. REST and pages of apps have rules of their own, enforced there. */
@Component
final class XsrfFilter extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final List<FormRules> others;

    XsrfFilter(List<FormRules> others) {
        this.others = others;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || hasOtherRules(request) || XsrfToken.isIn(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    private boolean hasOtherRules(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getServletPath().equals("/rest") || others.stream().anyMatch(rules -> rules.cover(path));
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write("XSRF check failed: the form's token is missing or no longer valid. Go back, reload the page"
                        + " and send the form again.");
    }
}
