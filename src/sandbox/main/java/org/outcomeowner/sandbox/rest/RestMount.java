package org.outcomeowner.sandbox.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.glassfish.jersey.servlet.ServletContainer;

/** A Jersey application and the path below {@code /rest} where it answers. */
final class RestMount {
    private final String path;
    private final String version;
    private final ServletContainer jersey;

    RestMount(String path, String version, ServletContainer jersey) {
        this.path = path;
        this.version = version;
        this.jersey = jersey;
    }

    String path() {
        return path;
    }

    String version() {
        return version;
    }

    /** Answers; the prefix is the part of the URL before what the resources' own paths describe. */
    void service(String prefix, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        jersey.service(new Below(prefix, request), response);
    }

    void destroy() {
        jersey.destroy();
    }

    /** The request as a servlet mapped to the prefix would see it. */
    private static final class Below extends HttpServletRequestWrapper {
        private final String prefix;

        Below(String prefix, HttpServletRequest request) {
            super(request);
            this.prefix = prefix;
        }

        @Override
        public String getServletPath() {
            return "/rest" + prefix;
        }

        @Override
        public String getPathInfo() {
            String info = super.getPathInfo();
            return info.length() == prefix.length() ? null : info.substring(prefix.length());
        }
    }
}
