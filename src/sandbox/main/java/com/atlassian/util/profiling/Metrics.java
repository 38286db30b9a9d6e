package com.atlassian.util.profiling;

/**
 * What the library of Active Objects calls to measure itself. Nothing is measured here, and apps do not see this package.
 */
public final class Metrics {
    private static final Builder UNMEASURED = new Builder();

    private Metrics() {}

    /** A measurement under the name. */
    public static Builder metric(String name) {
        return UNMEASURED;
    }

    /** A measurement that is about to start. */
    public static final class Builder {
        private Builder() {}

        /** Adds something to tell it from others by. */
        public Builder tag(String key, String value) {
            return this;
        }

        /** Adds the app that is calling. */
        public Builder invokerPluginKey(String key) {
            return this;
        }

        /** Adds it to what is told to Atlassian. */
        public Builder withAnalytics() {
            return this;
        }

        /** Starts to measure. */
        public Ticker startTimer() {
            return () -> {};
        }
    }
}
