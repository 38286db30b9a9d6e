package org.outcomeowner.sandbox.search.jql;

import java.util.ArrayList;
import java.util.List;
import org.outcomeowner.sandbox.search.jql.Token.Kind;

/**
 * Cuts JQL into tokens. Reserved characters, quotes and escapes follow Atlassian's page "Search syntax for text fields"
 * and "Advanced searching".
 */
final class JqlLexer {
    private static final String RESERVED = "{}*/%+^$#@?;";
    private static final String SIGNS = "()[],=<>!~&|";
    private static final List<String> LONG_SIGNS = List.of("!=", "!~", "<=", ">=", "&&", "||");

    private final String text;
    private final Characters characters;

    JqlLexer(String text) {
        this.text = text;
        this.characters = new Characters(text);
    }

    List<Token> tokens() throws JqlSyntaxException {
        List<Token> tokens = new ArrayList<>();
        characters.skipSpace();
        while (!characters.atEnd()) {
            tokens.add(next());
            characters.skipSpace();
        }
        tokens.add(new Token(Kind.END, "", characters.position()));
        return tokens;
    }

    private Token next() throws JqlSyntaxException {
        char first = characters.peek();
        if (first == '"' || first == '\'') {
            return quoted(first);
        }
        if (SIGNS.indexOf(first) >= 0) {
            return sign();
        }
        return word();
    }

    private Token sign() {
        Position position = characters.position();
        String two = characters.peek(2);
        String sign = LONG_SIGNS.contains(two) ? two : two.substring(0, 1);
        characters.skip(sign.length());
        return new Token(Kind.SIGN, sign, position);
    }

    private Token quoted(char quote) throws JqlSyntaxException {
        Position position = characters.position();
        int start = characters.offset() + 1;
        StringBuilder value = new StringBuilder();
        characters.skip(1);
        while (!characters.atEnd() && characters.peek() != quote) {
            value.append(characters.nextResolvingEscapes());
        }
        if (characters.atEnd()) {
            throw JqlSyntaxException.at(
                    position, "The quoted string '%s' has not been completed.".formatted(text.substring(start)));
        }
        characters.skip(1);
        return new Token(Kind.QUOTED, value.toString(), position);
    }

    private Token word() throws JqlSyntaxException {
        Position position = characters.position();
        StringBuilder value = new StringBuilder();
        while (!characters.atEnd() && !endsWord(characters.peek())) {
            refuseReserved(characters.peek());
            value.append(characters.nextResolvingEscapes());
        }
        return new Token(Kind.WORD, value.toString(), position);
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c) || SIGNS.indexOf(c) >= 0 || c == '"' || c == '\'';
    }

    private void refuseReserved(char c) throws JqlSyntaxException {
        if (RESERVED.indexOf(c) >= 0) {
            throw JqlSyntaxException.at(
                    characters.position(),
                    "The character '%s' is a reserved JQL character. You must enclose it in a string or use the escape '\\u%04x' instead."
                            .formatted(c, (int) c));
        }
        if (Character.isISOControl(c)) {
            throw JqlSyntaxException.at(
                    characters.position(), "The control character '\\u%04x' must be escaped.".formatted((int) c));
        }
    }
}
