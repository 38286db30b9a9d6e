package org.outcomeowner.sandbox.web.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** The request as a servlet of an app sees it: mapped below {@code /plugins/servlet}, and never asynchronous. */
final class ServletRequest extends HttpServletRequestWrapper {
    private final String base;

    ServletRequest(HttpServletRequest request, String base) {
        super(request);
        this.base = base;
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + base;
    }

    @Override
    public String getPathInfo() {
        String info = super.getPathInfo().substring(base.length());
        return info.isEmpty() ? null : info;
    }

    @Override
    public boolean isAsyncSupported() {
        return false;
    }

    @Override
    public AsyncContext startAsync() {
        throw new IllegalStateException("Servlet modules cannot be asynchronous");
    }

    @Override
    public AsyncContext startAsync(jakarta.servlet.ServletRequest request, ServletResponse response) {
        return startAsync();
    }
}
