package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;

/**
 * The usual {@link JiraServiceContext}.
 *
 * <p>Source: Jira 7 Javadoc, docs.atlassian.com/jira/server, same class.
 */
public class JiraServiceContextImpl implements JiraServiceContext {
    private final ApplicationUser user;
    private final ErrorCollection errorCollection;

    /** For the user, without errors so far. */
    public JiraServiceContextImpl(ApplicationUser user) {
        this(user, new SimpleErrorCollection());
    }

    /** For the user, with the errors so far. */
    public JiraServiceContextImpl(ApplicationUser user, ErrorCollection errorCollection) {
        this.user = user;
        this.errorCollection = errorCollection;
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errorCollection;
    }

    @Override
    public ApplicationUser getLoggedInApplicationUser() {
        return user;
    }
}
