package org.outcomeowner.sandbox.render;

/** Writes text into HTML. */
public final class Html {
    private Html() {}

    /** The text so that it means itself in content and in quoted attributes. */
    public static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.chars().forEach(character -> append(html, (char) character));
        return html.toString();
    }

    private static void append(StringBuilder html, char character) {
        switch (character) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.append(character);
        }
    }
}
