package com.atlassian.query.operand;

import java.util.Objects;

/**
 * A word or a whole number: exactly one of the two values is set.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; Jira 4.0 Javadoc, docs.atlassian.com/jira/4.0.
 */
public class SingleValueOperand implements Operand {

    /** Name of this kind of operand. */
    public static final String OPERAND_NAME = "SingleValueOperand";

    private final String stringValue;
    private final Long longValue;

    /** A word, which may not be null. */
    public SingleValueOperand(String stringValue) {
        this.stringValue = Objects.requireNonNull(stringValue, "stringValue");
        this.longValue = null;
    }

    /** A number, which may not be null. */
    public SingleValueOperand(Long longValue) {
        this.longValue = Objects.requireNonNull(longValue, "longValue");
        this.stringValue = null;
    }

    /** The word; null if it is a number. */
    public String getStringValue() {
        return stringValue;
    }

    /** The number; null if it is a word. */
    public Long getLongValue() {
        return longValue;
    }

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    @Override
    public String getDisplayString() {
        return longValue == null ? "\"" + stringValue + "\"" : longValue.toString();
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof SingleValueOperand that
                && Objects.equals(stringValue, that.stringValue)
                && Objects.equals(longValue, that.longValue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stringValue, longValue);
    }

    @Override
    public String toString() {
        return getDisplayString();
    }
}
