package org.outcomeowner.sandbox.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A path with named parts in braces, such as {@code /browse/{key}}. */
final class PathTemplate {
    private final String[] parts;

    PathTemplate(String template) {
        this.parts = template.split("/", -1);
    }

    /** The named parts of the encoded path, if it has this shape. */
    Optional<Map<String, String>> match(String path) {
        String[] actual = path.split("/", -1);
        if (actual.length != parts.length) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            if (isVariable(parts[i])) {
                variables.put(parts[i].substring(1, parts[i].length() - 1), decoded(actual[i]));
            } else if (!parts[i].equals(actual[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    private static boolean isVariable(String part) {
        return part.startsWith("{");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
