package com.atlassian.jira.bc;

/**
 * A {@link ServiceResult} with a value.
 *
 * <p>Source: Jira 7 Javadoc, docs.atlassian.com/jira/server, package com.atlassian.jira.bc.
 */
public interface ServiceOutcome<T> extends ServiceResult {
    /** The value; null if there are errors or there is none. */
    T getReturnedValue();

    /** The value; null if there are errors or there is none. */
    T get();
}
