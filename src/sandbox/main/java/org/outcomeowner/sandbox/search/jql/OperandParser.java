package org.outcomeowner.sandbox.search.jql;

import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands right of an operator: a value, {@code EMPTY}, a list or a function call. */
final class OperandParser {
    private static final int LONGEST_NUMBER = 18;
    private static final int DEEPEST = 20;

    private final Tokens tokens;
    private int depth;

    OperandParser(Tokens tokens) {
        this.tokens = tokens;
    }

    Operand operand() throws JqlSyntaxException {
        if (tokens.takeSign("(")) {
            return list();
        }
        if (tokens.takeKeyword("empty") || tokens.takeKeyword("null")) {
            return EmptyOperand.EMPTY;
        }
        if (!tokens.peek().isText()) {
            throw tokens.unexpected("Expecting either a value, list or function");
        }
        return tokens.nextIsSign("(") ? function() : value();
    }

    private Operand list() throws JqlSyntaxException {
        if (++depth > DEEPEST) {
            throw JqlSyntaxException.at(tokens.peek().position(), "The query is nested too deeply.");
        }
        List<Operand> values = new ArrayList<>();
        do {
            values.add(operand());
        } while (tokens.takeSign(","));
        tokens.expectSign(")");
        depth--;
        return new MultiValueOperand(values);
    }

    private Operand function() throws JqlSyntaxException {
        String name = tokens.take().text();
        List<String> arguments = new ArrayList<>();
        tokens.expectSign("(");
        if (!tokens.takeSign(")")) {
            do {
                arguments.add(argument());
            } while (tokens.takeSign(","));
            tokens.expectSign(")");
        }
        return new FunctionOperand(name, arguments);
    }

    private String argument() throws JqlSyntaxException {
        if (!tokens.peek().isText()) {
            throw tokens.unexpected("Expecting a function argument");
        }
        return tokens.take().text();
    }

    private Operand value() throws JqlSyntaxException {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.WORD && ReservedWords.contains(token.text())) {
            throw tokens.unexpected(
                    "Expecting either a value, list or function",
                    " You must surround '%s' in quotation marks to use it as a value.".formatted(token.text()));
        }
        tokens.take();
        return isNumber(token)
                ? new SingleValueOperand(Long.valueOf(token.text()))
                : new SingleValueOperand(token.text());
    }

    private static boolean isNumber(Token token) {
        return token.kind() == Token.Kind.WORD
                && token.text().length() <= LONGEST_NUMBER
                && token.text().matches("-?[0-9]+");
    }
}
