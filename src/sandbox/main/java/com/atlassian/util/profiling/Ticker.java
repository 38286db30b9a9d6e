package com.atlassian.util.profiling;

/** A running measurement of {@link Metrics}. */
@FunctionalInterface
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
