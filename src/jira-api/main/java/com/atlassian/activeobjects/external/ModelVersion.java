package com.atlassian.activeobjects.external;

import java.util.Objects;

/**
 * Version of an app's tables: a whole number, 0 before the first upgrade task.
 *
 * <p>Source: docs.atlassian.com/activeobjects-plugin-parent-pom/2.0.1, same class.
 */
public final class ModelVersion implements Comparable<ModelVersion> {

    private final int number;

    private ModelVersion(int number) {
        this.number = number;
    }

    /** The version written as a whole number; null is version 0. */
    public static ModelVersion valueOf(String text) {
        return new ModelVersion(text == null ? 0 : Integer.parseInt(text));
    }

    /** True if this one comes before. */
    public boolean isOlderThan(ModelVersion other) {
        return compareTo(other) < 0;
    }

    /** True if this one comes after. */
    public boolean isNewerThan(ModelVersion other) {
        return compareTo(other) > 0;
    }

    /** True if both are the same number. */
    public boolean isSame(ModelVersion other) {
        return compareTo(other) == 0;
    }

    @Override
    public int compareTo(ModelVersion other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ModelVersion that && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
