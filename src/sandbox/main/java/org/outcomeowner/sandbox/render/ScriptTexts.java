package org.outcomeowner.sandbox.render;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The transformer {@code jsI18n}: calls of {@code AJS.I18n.getText('key')} in a script become the text, or {@code AJS.format} of it
 * where there are arguments.
 *
 * <p>Source: developer.atlassian.com, "Internationalising your plugin JavaScript".
 */
final class ScriptTexts {
    private static final Pattern CALL =
            Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private ScriptTexts() {}

    /** The script with the texts in it; what stands in HTML as well is written as escapes. */
    static String translate(String script, BundleTexts texts) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call, texts)));
    }

    private static String replacement(MatchResult call, BundleTexts texts) {
        return call.group(3).equals(",")
                ? "AJS.format(" + literal(texts.raw(call.group(2))) + ","
                : literal(texts.getText(call.group(2)));
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character < ' ' || character > '~' || "\"'\\<>&".indexOf(character) >= 0) {
                literal.append("\\u%04x".formatted(character));
            } else {
                literal.append((char) character);
            }
        });
        return literal.append('"').toString();
    }
}
