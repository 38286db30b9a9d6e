package org.outcomeowner.sandbox.search.jql;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operator.Operator;
import java.util.Map;

/** Reads one comparison: field, operator, value. */
final class TerminalParser {
    private static final String VALID_OPERATORS =
            " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

    private static final Map<String, Operator> SIGNS = Map.of(
            "=", Operator.EQUALS,
            "!=", Operator.NOT_EQUALS,
            "~", Operator.LIKE,
            "!~", Operator.NOT_LIKE,
            "<", Operator.LESS_THAN,
            "<=", Operator.LESS_THAN_EQUALS,
            ">", Operator.GREATER_THAN,
            ">=", Operator.GREATER_THAN_EQUALS);

    private final Tokens tokens;

    TerminalParser(Tokens tokens) {
        this.tokens = tokens;
    }

    TerminalClause terminal() throws JqlSyntaxException {
        String field = new FieldParser(tokens).field();
        Operator operator = operator();
        return new TerminalClauseImpl(field, operator, new OperandParser(tokens).operand());
    }

    private Operator operator() throws JqlSyntaxException {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.SIGN && SIGNS.containsKey(token.text())) {
            return SIGNS.get(tokens.take().text());
        }
        if (tokens.takeKeyword("in")) {
            return Operator.IN;
        }
        if (tokens.takeKeyword("is")) {
            return tokens.takeKeyword("not") ? Operator.IS_NOT : Operator.IS;
        }
        if (tokens.takeKeyword("not")) {
            tokens.expectKeyword("in");
            return Operator.NOT_IN;
        }
        throw tokens.unexpected("Expecting operator", VALID_OPERATORS);
    }
}
