package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * A {@link ServiceResult} over an error collection.
 *
 * <p>Source: Jira 7 Javadoc, docs.atlassian.com/jira/server.
 */
public class ServiceResultImpl implements ServiceResult {

    private final ErrorCollection errorCollection;

    /** Valid as long as the collection has no errors. */
    public ServiceResultImpl(ErrorCollection errorCollection) {
        this.errorCollection = errorCollection;
    }

    @Override
    public boolean isValid() {
        return !errorCollection.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errorCollection;
    }
}
