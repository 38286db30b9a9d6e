package org.outcomeowner.sandbox.web;

import jakarta.servlet.http.HttpServlet;

/**
 * A servlet and where it answers. Every bean of this type is served.
 *
 * @param pattern a servlet pattern below the context path, such as {@code /rest/*}
 * @param servlet what answers there
 */
public record MountedServlet(String pattern, HttpServlet servlet) {}
