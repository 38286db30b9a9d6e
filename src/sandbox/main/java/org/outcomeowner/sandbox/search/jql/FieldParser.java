package org.outcomeowner.sandbox.search.jql;

/** Reads a field's name: a word, a quoted name, or {@code cf[10000]}. */
final class FieldParser {
    private final Tokens tokens;

    FieldParser(Tokens tokens) {
        this.tokens = tokens;
    }

    String field() throws JqlSyntaxException {
        Token name = tokens.peek();
        if (!name.isText()) {
            throw name.isEnd()
                    ? JqlSyntaxException.atEnd("Expecting a field name at the end of the query.")
                    : tokens.unexpected("Expecting a field name");
        }
        if (name.isKeyword("cf")) {
            return customField();
        }
        refuseReserved(name);
        return tokens.take().text();
    }

    private String customField() throws JqlSyntaxException {
        tokens.take();
        tokens.expectSign("[");
        Token id = tokens.peek();
        if (!id.text().matches("[0-9]{1,18}")) {
            throw tokens.unexpected("Expecting a custom field id");
        }
        tokens.take();
        tokens.expectSign("]");
        return "cf[" + id.text() + "]";
    }

    private static void refuseReserved(Token name) throws JqlSyntaxException {
        if (name.kind() == Token.Kind.WORD && ReservedWords.contains(name.text())) {
            throw JqlSyntaxException.at(
                    name.position(),
                    "'%s' is a reserved JQL word. You must surround it in quotation marks to use it in a query."
                            .formatted(name.text()));
        }
    }
}
