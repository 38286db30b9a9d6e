package com.atlassian.query.order;

import java.util.List;

/**
 * The ORDER BY part of a query.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface OrderBy {

    /** The sorts, the most important first; never null. */
    List<SearchSort> getSearchSorts();
}
