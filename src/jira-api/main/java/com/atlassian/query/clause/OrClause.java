package com.atlassian.query.clause;

import java.util.Arrays;
import java.util.Collection;

/**
 * A disjunction.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public class OrClause extends MultiClause {

    /** Name of the connective. */
    public static final String OR = "OR";

    /** Any of these; at least one. */
    public OrClause(Clause... clauses) {
        this(Arrays.asList(clauses));
    }

    /** Any of these; at least one. */
    public OrClause(Collection<? extends Clause> clauses) {
        super(clauses);
    }

    @Override
    public String getName() {
        return OR;
    }

    @Override
    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
