package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/**
 * Who calls a service, and where it puts what it refuses.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest, same type.
 */
public interface JiraServiceContext {
    /** The errors so far; never null. */
    ErrorCollection getErrorCollection();

    /** Who calls; null for somebody not logged in. */
    ApplicationUser getLoggedInApplicationUser();
}
