package org.outcomeowner.sandbox.search;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;

/** Who searches, as functions of apps are told. */
record Searcher(ApplicationUser getApplicationUser, boolean isSecurityOverriden) implements QueryCreationContext {
    @Override
    public ApplicationUser getUser() {
        return getApplicationUser;
    }
}
