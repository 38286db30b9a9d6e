package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

/**
 * A parsed JQL query.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface Query {

    /** The condition; null when the query selects every issue. */
    Clause getWhereClause();

    /** The order; without sorts when the query names none, null when it was built so. */
    OrderBy getOrderByClause();

    /** The JQL as it was written; null when the query was built and not parsed. */
    String getQueryString();
}
