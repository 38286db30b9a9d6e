package org.outcomeowner.sandbox.search.jql;

import java.util.Locale;

/**
 * One word or sign of a query.
 *
 * @param text what it says, quotes and escapes resolved
 */
record Token(Kind kind, String text, Position position) {
    enum Kind {
        WORD,
        QUOTED,
        SIGN,
        END
    }

    boolean isKeyword(String keyword) {
        return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(keyword);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isEnd() {
        return kind == Kind.END;
    }

    boolean isText() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
