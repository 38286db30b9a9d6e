package org.outcomeowner.sandbox.search.jql;

/** Quotes names and values where JQL would not read them as they are. */
final class Quotes {
    private Quotes() {}

    static String name(String name) {
        return name.matches("cf\\[[0-9]+]") ? name : value(name);
    }

    static String value(String value) {
        boolean plain = value.matches("[\\p{L}_][\\p{L}\\p{N}_.-]*") && !ReservedWords.contains(value);
        return plain ? value : '"' + escape(value) + '"';
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
