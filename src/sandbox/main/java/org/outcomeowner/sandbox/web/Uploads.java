package org.outcomeowner.sandbox.web;

import jakarta.servlet.MultipartConfigElement;

/** How much a form may upload. */
final class Uploads {
    private static final long MAX_FILE = 100L * 1024 * 1024;
    private static final int KEPT_IN_MEMORY = 1024 * 1024;

    private Uploads() {}

    static MultipartConfigElement limits() {
        return new MultipartConfigElement(System.getProperty("java.io.tmpdir"), MAX_FILE, MAX_FILE, KEPT_IN_MEMORY);
    }
}
