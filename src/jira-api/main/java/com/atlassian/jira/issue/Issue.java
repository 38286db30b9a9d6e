package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/**
 * An issue as it is stored, or as it is about to be stored.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira; compiled use on
 * Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface Issue extends IssueContext {

    /** Id in the database; null before the issue is created. */
    Long getId();

    /** Key such as {@code GROW-1}; null before the issue is created. */
    String getKey();

    /** The number within the key; null before the issue is created. */
    Long getNumber();

    /** One line that says what the issue is about. */
    String getSummary();

    /** Longer text; null if there is none. */
    String getDescription();

    /** Environment; null if there is none. */
    String getEnvironment();

    /** Status; null before the issue is created. */
    Status getStatus();

    /** Id of the status; null before the issue is created. */
    String getStatusId();

    /** Priority; null if there is none. */
    Priority getPriority();

    /** Resolution; null while the issue is unresolved. */
    Resolution getResolution();

    /** Id of the resolution; null while the issue is unresolved. */
    String getResolutionId();

    /** When the issue was resolved; null while it is unresolved. */
    Timestamp getResolutionDate();

    /** Who works on the issue; null if nobody is assigned. */
    ApplicationUser getAssignee();

    /** Key of the assignee; null if nobody is assigned. */
    String getAssigneeId();

    /** Who reported the issue; null if nobody did. */
    ApplicationUser getReporter();

    /** Key of the reporter; null if nobody did. */
    String getReporterId();

    /** Who created the issue; null if it was created anonymously. */
    ApplicationUser getCreator();

    /** Key of the creator; null if it was created anonymously. */
    String getCreatorId();

    /** When the issue was created. */
    Timestamp getCreated();

    /** When the issue was last changed. */
    Timestamp getUpdated();

    /** When the issue is due; null if it is not. */
    Timestamp getDueDate();

    /** Id of the security level; null if the issue has none. */
    Long getSecurityLevelId();

    /** Id of the workflow entry; null before the issue is created. */
    Long getWorkflowId();

    /** Value (transport object) of a custom field; null if the field is empty or not in this context. */
    Object getCustomFieldValue(CustomField customField);

    /** True once the issue is stored. */
    boolean isCreated();

    /** False if the workflow makes the issue read-only in its status. */
    boolean isEditable();
}
