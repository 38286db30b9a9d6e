package org.outcomeowner.sandbox.search.jql;

/** Walks over the characters of a query and resolves its escapes. */
final class Characters {
    private static final String ESCAPED = "tnr\\\"' ";
    private static final String MEANING = "\t\n\r\\\"' ";
    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;

    private final String text;
    private int offset;
    private int line = 1;
    private int lineStart;

    Characters(String text) {
        this.text = text;
    }

    int offset() {
        return offset;
    }

    Position position() {
        return new Position(line, offset - lineStart + 1);
    }

    boolean atEnd() {
        return offset >= text.length();
    }

    char peek() {
        return text.charAt(offset);
    }

    /** Up to this many characters, fewer at the end. */
    String peek(int length) {
        return text.substring(offset, Math.min(offset + length, text.length()));
    }

    void skip(int length) {
        offset += length;
    }

    void skipSpace() {
        while (!atEnd() && Character.isWhitespace(peek())) {
            next();
        }
    }

    char nextResolvingEscapes() throws JqlSyntaxException {
        Position position = position();
        char c = peek() == '\\' ? escape() : next();
        if (c == 0) {
            // PostgreSQL keeps no such character, so no value can hold it.
            throw JqlSyntaxException.at(position, "The character '\\u0000' is not allowed.");
        }
        return c;
    }

    private char next() {
        char c = text.charAt(offset++);
        if (c == '\n') {
            line++;
            lineStart = offset;
        }
        return c;
    }

    private char escape() throws JqlSyntaxException {
        String sequence = peek(2);
        int known = sequence.length() < 2 ? -1 : ESCAPED.indexOf(sequence.charAt(1));
        if (known >= 0) {
            offset += 2;
            return MEANING.charAt(known);
        }
        return unicode(sequence);
    }

    private char unicode(String sequence) throws JqlSyntaxException {
        String digits = sequence.equals("\\u") ? peek(2 + HEX_DIGITS).substring(2) : "";
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw JqlSyntaxException.at(
                    position(),
                    "'%s' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX."
                            .formatted(sequence));
        }
        offset += 2 + HEX_DIGITS;
        return (char) Integer.parseInt(digits, HEX);
    }
}
