package org.outcomeowner.sandbox.search;

/**
 * One value a field is compared with.
 *
 * @param text the value as typed or as a function gave it; null for {@code EMPTY}
 * @param number true for a whole number without quotes, which Jira takes for an id first
 */
record Literal(String text, boolean number) {
    static final Literal EMPTY = new Literal(null, false);

    static Literal of(String text) {
        return new Literal(text, false);
    }

    boolean isEmpty() {
        return text == null;
    }
}
