package org.outcomeowner.rules;

/** Bounds of the numbers in a policy. */
final class Limits {
    private Limits() {}

    static boolean allow(int value, int most) {
        return value >= 1 && value <= most;
    }

    static void require(String name, int value, int most) {
        if (!allow(value, most)) {
            throw new IllegalArgumentException(name + " must be 1 to " + most + ", was " + value);
        }
    }
}
