package org.outcomeowner.outcome.input;

/** A value as an error message quotes it: short, and without what could disturb a log or a page. */
public final class Excerpt {
    private static final int LENGTH = 60;

    private Excerpt() {}

    public static String of(String text) {
        String start = text.codePoints()
                .limit(LENGTH)
                .map(Excerpt::visible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return start.length() < text.length() ? start + "…" : start;
    }

    private static int visible(int character) {
        return CharacterRules.isPrintable(character) ? character : ' ';
    }
}
