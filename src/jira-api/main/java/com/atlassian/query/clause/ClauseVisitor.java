package com.atlassian.query.clause;

/**
 * One method for each kind of clause.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 *
 * @param <R> what a visit answers
 */
public interface ClauseVisitor<R> {

    /** Visits a conjunction. */
    R visit(AndClause andClause);

    /** Visits a negation. */
    R visit(NotClause notClause);

    /** Visits a disjunction. */
    R visit(OrClause orClause);

    /** Visits a comparison of a field. */
    R visit(TerminalClause clause);

    /** Visits a comparison with the history of a field. */
    R visit(WasClause clause);

    /** Visits a question whether a field changed. */
    R visit(ChangedClause clause);
}
