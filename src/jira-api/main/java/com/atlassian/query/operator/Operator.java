package com.atlassian.query.operator;

/**
 * How a field is compared.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public enum Operator {
    LIKE("~"),
    NOT_LIKE("!~"),
    EQUALS("="),
    NOT_EQUALS("!="),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not"),
    LESS_THAN("<"),
    LESS_THAN_EQUALS("<="),
    GREATER_THAN(">"),
    GREATER_THAN_EQUALS(">=");

    private final String displayString;

    Operator(String displayString) {
        this.displayString = displayString;
    }

    /** JQL of the operator. */
    public String getDisplayString() {
        return displayString;
    }
}
