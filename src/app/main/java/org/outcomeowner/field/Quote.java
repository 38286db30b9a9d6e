package org.outcomeowner.field;

/** A value as a message or the log quotes it: short, on one line. */
final class Quote {
    private static final int LENGTH = 60;

    private Quote() {}

    static String of(Object value) {
        String text = String.valueOf(value);
        String start = text.codePointCount(0, text.length()) <= LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "…";
        return start.replaceAll("\\p{Cntrl}", " ");
    }
}
