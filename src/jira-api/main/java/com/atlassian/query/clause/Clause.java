package com.atlassian.query.clause;

import java.util.List;

/**
 * A node of a query's condition.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface Clause {

    /** The field of a terminal clause, or the name of the connective. */
    String getName();

    /** The clauses below this one; empty for a terminal clause. */
    List<Clause> getClauses();

    /** JQL of this node. */
    @Override
    String toString();

    /** Calls the visitor's method for this kind of clause. */
    <R> R accept(ClauseVisitor<R> visitor);
}
