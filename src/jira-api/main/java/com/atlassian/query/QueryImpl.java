package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.OrderByImpl;
import java.util.Objects;

/**
 * The {@link Query} that callers create.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; Jira 4.0 Javadoc, docs.atlassian.com/jira/4.0.
 */
public class QueryImpl implements Query {

    private final Clause whereClause;
    private final OrderBy orderByClause;
    private final String queryString;

    /** Selects every issue. */
    public QueryImpl() {
        this(null);
    }

    /** Selects by a condition, without an order. */
    public QueryImpl(Clause whereClause) {
        this(whereClause, null);
    }

    /** Selects by a condition, without an order, and keeps the text it was parsed from. */
    public QueryImpl(Clause whereClause, String originalQuery) {
        this(whereClause, new OrderByImpl(), originalQuery);
    }

    /** Every part may be null. */
    public QueryImpl(Clause whereClause, OrderBy orderByClause, String originalQuery) {
        this.whereClause = whereClause;
        this.orderByClause = orderByClause;
        this.queryString = originalQuery;
    }

    @Override
    public Clause getWhereClause() {
        return whereClause;
    }

    @Override
    public OrderBy getOrderByClause() {
        return orderByClause;
    }

    @Override
    public String getQueryString() {
        return queryString;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof QueryImpl that
                && Objects.equals(whereClause, that.whereClause)
                && Objects.equals(orderByClause, that.orderByClause)
                && Objects.equals(queryString, that.queryString);
    }

    @Override
    public int hashCode() {
        return Objects.hash(whereClause, orderByClause, queryString);
    }

    @Override
    public String toString() {
        String where = whereClause == null ? "" : whereClause.toString();
        boolean ordered =
                orderByClause != null && !orderByClause.getSearchSorts().isEmpty();
        return ordered ? (where + " " + orderByClause).trim() : where;
    }
}
