package com.atlassian.query.clause;

import java.util.Arrays;
import java.util.Collection;

/**
 * A conjunction.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public class AndClause extends MultiClause {

    /** Name of the connective. */
    public static final String AND = "AND";

    /** All of these; at least one. */
    public AndClause(Clause... clauses) {
        this(Arrays.asList(clauses));
    }

    /** All of these; at least one. */
    public AndClause(Collection<? extends Clause> clauses) {
        super(clauses);
    }

    @Override
    public String getName() {
        return AND;
    }

    @Override
    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
