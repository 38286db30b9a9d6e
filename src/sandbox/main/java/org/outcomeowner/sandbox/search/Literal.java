package org.outcomeowner.sandbox.search;

/**
 * One value a field is compared with.
 *
 * @param text the value as typed or as a function gave it; null for {@code EMPTY}
 * @param number true for a whole number without quotes, which Jira takes for an id first
 * @param computed true if a function of an app gave it: nobody typed it, so that nobody has to be told that it is unknown
 */
record Literal(String text, boolean number, boolean computed) {
    static final Literal EMPTY = new Literal(null, false);

    Literal(String text, boolean number) {
        this(text, number, false);
    }

    static Literal of(String text) {
        return new Literal(text, false);
    }

    boolean isEmpty() {
        return text == null;
    }
}
