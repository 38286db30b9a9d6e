package org.outcomeowner.sandbox;

/** Something to do once apps are enabled and before the first request is served. Beans run in the order of {@code @Order}. */
@FunctionalInterface
public interface StartupTask {
    /** Does it; an exception stops the start. */
    void run();
}
