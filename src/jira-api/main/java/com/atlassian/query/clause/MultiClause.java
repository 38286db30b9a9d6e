package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the connectives share: clauses below them.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public abstract class MultiClause implements Clause {

    private final List<Clause> clauses;

    MultiClause(Collection<? extends Clause> clauses) {
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException(getClass().getSimpleName() + " needs at least one clause");
        }
        this.clauses = List.copyOf(clauses);
    }

    @Override
    public List<Clause> getClauses() {
        return clauses;
    }

    @Override
    public boolean equals(Object o) {
        return o != null && getClass() == o.getClass() && clauses.equals(((MultiClause) o).clauses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(getClass(), clauses);
    }

    @Override
    public String toString() {
        return clauses.stream().map(Clause::toString).collect(Collectors.joining(" " + getName() + " ", "{", "}"));
    }
}
