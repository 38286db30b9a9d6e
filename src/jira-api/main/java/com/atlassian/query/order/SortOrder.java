package com.atlassian.query.order;

/**
 * Direction of a sort.
 *
 * <p>Source: Jira 4.0 Javadoc, docs.atlassian.com/jira/4.0.
 */
public enum SortOrder {
    ASC,
    DESC
}
