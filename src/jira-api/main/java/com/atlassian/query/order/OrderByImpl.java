package com.atlassian.query.order;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The {@link OrderBy} that callers create.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; Jira 4.0 Javadoc, docs.atlassian.com/jira/4.0.
 */
public class OrderByImpl implements OrderBy {

    private final List<SearchSort> searchSorts;

    /** The most important sort first; none means no order. */
    public OrderByImpl(SearchSort... searchSorts) {
        this(Arrays.asList(searchSorts));
    }

    /** The most important sort first; none means no order. */
    public OrderByImpl(Collection<SearchSort> searchSorts) {
        this.searchSorts = List.copyOf(searchSorts);
    }

    @Override
    public List<SearchSort> getSearchSorts() {
        return searchSorts;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof OrderByImpl that && searchSorts.equals(that.searchSorts);
    }

    @Override
    public int hashCode() {
        return searchSorts.hashCode();
    }

    @Override
    public String toString() {
        return searchSorts.stream().map(SearchSort::toString).collect(Collectors.joining(", ", "order by ", ""));
    }
}
