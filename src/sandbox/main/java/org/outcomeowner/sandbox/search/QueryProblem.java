package org.outcomeowner.sandbox.search;

import java.util.List;

/** A clause cannot be evaluated; the messages are those Jira shows. */
final class QueryProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<String> messages;

    QueryProblem(String message) {
        this(List.of(message));
    }

    QueryProblem(List<String> messages) {
        super(String.join(" ", messages));
        this.messages = List.copyOf(messages);
    }

    List<String> messages() {
        return messages;
    }

    static QueryProblem unknownField(String field) {
        return new QueryProblem("Field '%s' does not exist or you do not have permission to view it.".formatted(field));
    }

    static QueryProblem unknownValue(String value, String field) {
        return new QueryProblem("The value '%s' does not exist for the field '%s'.".formatted(value, field));
    }

    static QueryProblem unsupportedOperator(String operator, String field) {
        return new QueryProblem("The operator '%s' is not supported by the '%s' field.".formatted(operator, field));
    }
}
