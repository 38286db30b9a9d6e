package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/**
 * For whom a query is evaluated.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; use in github.com/atlascommunity/jira-plugins-groovy; package
 * unchanged in Jira Software 11.1 Javadoc.
 */
public interface QueryCreationContext {

    /** The searcher; null if nobody is logged in. */
    ApplicationUser getApplicationUser();

    /** The searcher; null if nobody is logged in. */
    ApplicationUser getUser();

    /** True if permissions do not count in this search. */
    boolean isSecurityOverriden();
}
