package org.outcomeowner.sandbox.rest.v2;

import java.util.Locale;

/** Marks what was typed in what was found. */
final class Highlight {
    private Highlight() {}

    /** The text as escaped markup with the first match in bold. */
    static String html(String text, String query) {
        int at = query.isBlank()
                ? -1
                : text.toLowerCase(Locale.ROOT).indexOf(query.trim().toLowerCase(Locale.ROOT));
        if (at < 0) {
            return escaped(text);
        }
        int end = at + query.trim().length();
        return escaped(text.substring(0, at))
                + "<strong>" + escaped(text.substring(at, end)) + "</strong>"
                + escaped(text.substring(end));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
