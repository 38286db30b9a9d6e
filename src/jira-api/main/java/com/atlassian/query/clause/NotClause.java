package com.atlassian.query.clause;

import java.util.List;
import java.util.Objects;

/**
 * A negation.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public class NotClause implements Clause {

    /** Name of the connective. */
    public static final String NOT = "NOT";

    private final Clause subClause;

    /** The opposite of a clause, which may not be null. */
    public NotClause(Clause subClause) {
        this.subClause = Objects.requireNonNull(subClause, "subClause");
    }

    /** The negated clause; never null. */
    public Clause getSubClause() {
        return subClause;
    }

    @Override
    public String getName() {
        return NOT;
    }

    @Override
    public List<Clause> getClauses() {
        return List.of(subClause);
    }

    @Override
    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof NotClause that && subClause.equals(that.subClause);
    }

    @Override
    public int hashCode() {
        return Objects.hash(NOT, subClause);
    }

    @Override
    public String toString() {
        return NOT + " " + subClause;
    }
}
