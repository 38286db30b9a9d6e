package org.outcomeowner.rest;

/** What was sent, as far as an error quotes it. */
final class Quoted {
    private static final int MOST = 60;

    private Quoted() {}

    static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), MOST));
    }
}
