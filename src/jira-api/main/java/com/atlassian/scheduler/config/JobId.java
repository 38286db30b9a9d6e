package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/**
 * A job's name. Its text is what {@link #toString} gives.
 *
 * <p>Source: docs.atlassian.com/atlassian-scheduler-api/1.6.0, same class.
 */
public final class JobId implements Serializable, Comparable<JobId> {

    private static final long serialVersionUID = 1L;

    private final String key;

    private JobId(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    /** The one with this text. */
    public static JobId of(String key) {
        return new JobId(key);
    }

    @Override
    public int compareTo(JobId other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
