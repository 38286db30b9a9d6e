package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Map;

/**
 * An issue whose values can be set. Setting stores nothing: the caller hands the issue to a service or manager, which
 * writes what {@link #getModifiedFields()} names.
 *
 * <p>Source: Jira 7.2.2 Javadoc, docs.atlassian.com/jira/7.2.2.
 */
public interface MutableIssue extends Issue {

    /** Sets the project; null removes it. */
    void setProjectObject(Project project);

    /** Sets the project by its id. */
    void setProjectId(Long projectId);

    /** Sets the issue type by its id. */
    void setIssueTypeId(String issueTypeId);

    /** Sets the summary. */
    void setSummary(String summary);

    /** Sets the description; null removes it. */
    void setDescription(String description);

    /** Sets the environment; null removes it. */
    void setEnvironment(String environment);

    /** Sets the assignee; null unassigns. */
    void setAssignee(ApplicationUser assignee);

    /** Sets the assignee by user key; null unassigns. */
    void setAssigneeId(String assigneeId);

    /** Sets the reporter; null removes it. */
    void setReporter(ApplicationUser reporter);

    /** Sets the reporter by user key; null removes it. */
    void setReporterId(String reporterId);

    /** Sets the status by its id. */
    void setStatusId(String statusId);

    /** Sets the priority by its id; null removes it. */
    void setPriorityId(String priorityId);

    /** Sets the resolution by its id; null makes the issue unresolved. */
    void setResolutionId(String resolutionId);

    /** Sets when the issue was resolved; null removes it. */
    void setResolutionDate(Timestamp resolutionDate);

    /** Sets the due date; null removes it. */
    void setDueDate(Timestamp dueDate);

    /** Sets when the issue was created. */
    void setCreated(Timestamp created);

    /** Sets when the issue was last changed. */
    void setUpdated(Timestamp updated);

    /** Sets the key. */
    void setKey(String key);

    /** Sets the number within the key. */
    void setNumber(Long number);

    /** Sets the security level by its id; null removes it. */
    void setSecurityLevelId(Long securityLevelId);

    /** Sets the id of the workflow entry. */
    void setWorkflowId(Long workflowId);

    /** Sets the value of a custom field; null empties it. */
    void setCustomFieldValue(CustomField customField, Object value);

    /** Fields set since the object was made or last reset: field id to old and new value; never null. */
    Map<String, ModifiedValue> getModifiedFields();

    /** Forgets which fields were set. */
    void resetModifiedFields();
}
