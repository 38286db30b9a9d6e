package com.atlassian.jira.issue;

/**
 * Ids of the system fields.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface IssueFieldConstants {

    /** Project. */
    String PROJECT = "project";

    /** Issue type. */
    String ISSUE_TYPE = "issuetype";

    /** Summary. */
    String SUMMARY = "summary";

    /** Description. */
    String DESCRIPTION = "description";

    /** Environment. */
    String ENVIRONMENT = "environment";

    /** Status. */
    String STATUS = "status";

    /** Priority. */
    String PRIORITY = "priority";

    /** Resolution. */
    String RESOLUTION = "resolution";

    /** When the issue was resolved. */
    String RESOLUTION_DATE = "resolutiondate";

    /** Assignee. */
    String ASSIGNEE = "assignee";

    /** Reporter. */
    String REPORTER = "reporter";

    /** Creator. */
    String CREATOR = "creator";

    /** When the issue was created. */
    String CREATED = "created";

    /** When the issue was last changed. */
    String UPDATED = "updated";

    /** Due date. */
    String DUE_DATE = "duedate";

    /** Security level. */
    String SECURITY = "security";

    /** Comment. */
    String COMMENT = "comment";

    /** Issue key. */
    String ISSUE_KEY = "issuekey";
}
