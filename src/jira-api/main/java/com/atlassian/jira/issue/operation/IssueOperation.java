package com.atlassian.jira.issue.operation;

/**
 * Something that is done to an issue.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface IssueOperation {

    /** Key of the operation's name in the message bundles. */
    String getNameKey();

    /** Key of the operation's description in the message bundles. */
    String getDescriptionKey();
}
