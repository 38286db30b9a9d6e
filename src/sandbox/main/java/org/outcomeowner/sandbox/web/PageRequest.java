package org.outcomeowner.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One request for a page: its path's named parts, its parameters and who sends it. */
public final class PageRequest {
    private static final String FLASH = "sandbox.flash";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Pages.Found found;
    private final ApplicationUser user;

    PageRequest(HttpServletRequest request, HttpServletResponse response, Pages.Found found, ApplicationUser user) {
        this.request = request;
        this.response = response;
        this.found = found;
        this.user = user;
    }

    /** The named part of the path. */
    public String path(String name) {
        return found.variables().get(name);
    }

    /** The first value of a parameter, or an empty text. */
    public String param(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** All values of a parameter. */
    public List<String> params(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** All parameters, as forms of fields read them. */
    public Map<String, String[]> params() {
        return request.getParameterMap();
    }

    /** The number in a parameter, or the fallback where there is none. */
    public int number(String name, int fallback) {
        try {
            return Integer.parseInt(param(name));
        } catch (NumberFormatException notANumber) {
            return fallback;
        }
    }

    /** The uploaded file under the name, if one was chosen. */
    public Optional<Part> file(String name) {
        try {
            return Optional.ofNullable(request.getPart(name)).filter(part -> part.getSize() > 0);
        } catch (ServletException notMultipart) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who sends it, or null if nobody is logged in. */
    public ApplicationUser user() {
        return user;
    }

    /** Whether a script asks for a part of the page only. */
    public boolean wantsFragment() {
        return "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
    }

    /** Shows a message on the next page. */
    public void tell(String message) {
        request.getSession(true).setAttribute(FLASH, message);
    }

    /** The message left for this page; it is shown once. */
    static String takeMessage(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return "";
        }
        Object message = session.getAttribute(FLASH);
        session.removeAttribute(FLASH);
        return message == null ? "" : message.toString();
    }

    /** The contexts besides {@code atl.general} whose web resources the page loads. */
    List<String> webContexts() {
        return found.page().webContexts();
    }

    /** The page's path, and what follows it in the address. */
    public String address() {
        return address(request);
    }

    static String address(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return request.getRequestURI().substring(request.getContextPath().length()) + query;
    }

    /** The request itself, for code of apps. */
    public HttpServletRequest servletRequest() {
        return request;
    }

    /** Where the answer goes, for code of apps. */
    public HttpServletResponse servletResponse() {
        return response;
    }
}
