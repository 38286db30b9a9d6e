package com.atlassian.query.order;

import java.util.Objects;

/**
 * One field of an ORDER BY.
 *
 * <p>Source: Jira 4.0 Javadoc, docs.atlassian.com/jira/4.0.
 */
public class SearchSort {

    private final String field;
    private final SortOrder sortOrder;

    /** Sorts by a field in the field's own default order. */
    public SearchSort(String field) {
        this(field, (SortOrder) null);
    }

    /** Sorts by a field; a null order means the field's own default. */
    public SearchSort(String field, SortOrder sortOrder) {
        this.field = Objects.requireNonNull(field, "field");
        this.sortOrder = sortOrder;
    }

    /** Name of the field as in JQL; never null. */
    public String getField() {
        return field;
    }

    /** The order; null if the query names none. */
    public SortOrder getSortOrder() {
        return sortOrder;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof SearchSort that && field.equals(that.field) && sortOrder == that.sortOrder;
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, sortOrder);
    }

    @Override
    public String toString() {
        return sortOrder == null ? field : field + " " + sortOrder;
    }
}
