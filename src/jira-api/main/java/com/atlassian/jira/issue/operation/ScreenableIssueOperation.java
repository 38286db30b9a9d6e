package com.atlassian.jira.issue.operation;

/**
 * An operation that has a screen.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface ScreenableIssueOperation extends IssueOperation {

    /** Id under which screen schemes store the operation. */
    Long getId();
}
