package com.atlassian.jira.issue;

/**
 * What statuses, issue types, priorities and resolutions share.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface IssueConstant {

    /** Id in the database. */
    String getId();

    /** Name as the administrator wrote it. */
    String getName();

    /** Name in the language of the current user. */
    String getNameTranslation();

    /** Description; null if there is none. */
    String getDescription();

    /** Position in lists. */
    Long getSequence();
}
