package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.Operand;
import java.util.Objects;

/**
 * A value that a query is evaluated with: a number, which is mostly an id, a text, or EMPTY. A function's literals name
 * the function's operand as their source.
 *
 * <p>Source: Jira 4.0 Javadoc, docs.atlassian.com/jira/4.0; constructors in use in public apps up to Jira 9.
 */
public class QueryLiteral {

    private final Operand sourceOperand;
    private final Long longValue;
    private final String stringValue;

    /** EMPTY. */
    public QueryLiteral() {
        this(EmptyOperand.EMPTY);
    }

    /** EMPTY, as what the operand means. */
    public QueryLiteral(Operand sourceOperand) {
        this(sourceOperand, null, null);
    }

    /** A number; null is EMPTY. */
    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this(sourceOperand, longValue, null);
    }

    /** A text; null is EMPTY. */
    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this(sourceOperand, null, stringValue);
    }

    private QueryLiteral(Operand sourceOperand, Long longValue, String stringValue) {
        this.sourceOperand = Objects.requireNonNull(sourceOperand, "sourceOperand");
        this.longValue = longValue;
        this.stringValue = stringValue;
    }

    /** The text; null if it is none. */
    public String getStringValue() {
        return stringValue;
    }

    /** The number; null if it is none. */
    public Long getLongValue() {
        return longValue;
    }

    /** The operand that the value comes from. */
    public Operand getSourceOperand() {
        return sourceOperand;
    }

    /** True if it is neither number nor text. */
    public boolean isEmpty() {
        return longValue == null && stringValue == null;
    }

    /** The value as a text; null for EMPTY. */
    public String asString() {
        return longValue == null ? stringValue : longValue.toString();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof QueryLiteral that
                && Objects.equals(longValue, that.longValue)
                && Objects.equals(stringValue, that.stringValue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(longValue, stringValue);
    }

    @Override
    public String toString() {
        return isEmpty() ? "EMPTY" : asString();
    }
}
