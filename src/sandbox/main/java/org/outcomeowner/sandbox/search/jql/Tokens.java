package org.outcomeowner.sandbox.search.jql;

import java.util.List;
import java.util.Locale;

/** A place in the list of tokens, and what the parser may ask about it. */
final class Tokens {
    private final List<Token> tokens;
    private int next;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(next);
    }

    Token take() {
        Token token = peek();
        if (!token.isEnd()) {
            next++;
        }
        return token;
    }

    boolean takeKeyword(String keyword) {
        return takeIf(peek().isKeyword(keyword));
    }

    boolean takeSign(String sign) {
        return takeIf(peek().isSign(sign));
    }

    boolean nextIsSign(String sign) {
        return next + 1 < tokens.size() && tokens.get(next + 1).isSign(sign);
    }

    void expectSign(String sign) throws JqlSyntaxException {
        if (!takeSign(sign)) {
            throw unexpected("Expecting '" + sign + "'");
        }
    }

    void expectKeyword(String keyword) throws JqlSyntaxException {
        if (!takeKeyword(keyword)) {
            throw unexpected("Expecting '" + keyword.toUpperCase(Locale.ROOT) + "'");
        }
    }

    /** The error for a token that stands where something else was expected. */
    JqlSyntaxException unexpected(String expectation) {
        return unexpected(expectation, "");
    }

    JqlSyntaxException unexpected(String expectation, String advice) {
        Token token = peek();
        return token.isEnd()
                ? JqlSyntaxException.atEnd((expectation + " before the end of the query." + advice))
                : JqlSyntaxException.at(
                        token.position(), "%s but got '%s'.%s".formatted(expectation, token.text(), advice));
    }

    private boolean takeIf(boolean matches) {
        if (matches) {
            next++;
        }
        return matches;
    }
}
