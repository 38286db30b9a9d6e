package com.atlassian.jira.event.type;

/**
 * Ids of the system's event types.
 *
 * <p>Source: Jira 7.0.8 Javadoc, docs.atlassian.com/jira/7.0.8; {@link #ISSUE_ARCHIVED_ID} and its twin by use in public
 * listeners for Jira 8 and later. Apps compare with the constants: the ids of the two are not documented.
 */
public interface EventType {

    /** An issue was created. */
    Long ISSUE_CREATED_ID = 1L;

    /** An issue was edited. */
    Long ISSUE_UPDATED_ID = 2L;

    /** An issue was assigned. */
    Long ISSUE_ASSIGNED_ID = 3L;

    /** An issue was resolved. */
    Long ISSUE_RESOLVED_ID = 4L;

    /** An issue was closed. */
    Long ISSUE_CLOSED_ID = 5L;

    /** An issue was commented on. */
    Long ISSUE_COMMENTED_ID = 6L;

    /** An issue was reopened. */
    Long ISSUE_REOPENED_ID = 7L;

    /** An issue was deleted. */
    Long ISSUE_DELETED_ID = 8L;

    /** An issue was moved to another project or type. */
    Long ISSUE_MOVED_ID = 9L;

    /** Something else happened to an issue, most often a transition. */
    Long ISSUE_GENERICEVENT_ID = 13L;

    /** An issue was archived. */
    Long ISSUE_ARCHIVED_ID = 18L;

    /** An archived issue was restored. */
    Long ISSUE_RESTORED_ID = 19L;
}
