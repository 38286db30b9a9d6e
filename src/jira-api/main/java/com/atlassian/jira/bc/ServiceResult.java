package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Answer of a service: valid, or with errors.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface ServiceResult {

    /** True without errors. */
    boolean isValid();

    /** The errors; never null. */
    ErrorCollection getErrorCollection();
}
