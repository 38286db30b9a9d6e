package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.outcomeowner.sandbox.security.Archivable;

/**
 * An issue in memory. It remembers what was set since it was read; {@link IssueWriter} stores exactly that. Custom
 * field values are read when asked for.
 */
final class StoredIssue implements MutableIssue, Archivable {
    private final IssueLookups lookups;
    private final Map<IssueColumn, Object> values;
    private final Map<String, Object> customValues = new HashMap<>();
    private final Map<String, ModifiedValue> modified = new LinkedHashMap<>();
    private final List<ChangeItemBean> notes = new ArrayList<>();

    StoredIssue(IssueLookups lookups, Map<IssueColumn, Object> values) {
        this.lookups = lookups;
        this.values = new EnumMap<>(IssueColumn.class);
        this.values.putAll(values);
    }

    /** A copy with its own modifications. */
    StoredIssue(StoredIssue other) {
        this(other.lookups, other.values);
        customValues.putAll(other.customValues);
        modified.putAll(other.modified);
    }

    /**
     * @throws IllegalArgumentException the issue was not made by this host
     */
    static StoredIssue of(Issue issue) {
        if (issue instanceof StoredIssue stored) {
            return stored;
        }
        throw new IllegalArgumentException("Issue " + issue + " was not made by the sandbox");
    }

    Map<IssueColumn, Object> values() {
        return values;
    }

    Object value(IssueColumn column) {
        return values.get(column);
    }

    /** Sets a value that is not a user's change: ids and times given by the database. */
    void putSilently(IssueColumn column, Object value) {
        values.put(column, value);
    }

    /** Gives the issue another key, which the history will tell. */
    void rekey(String projectKey, long number) {
        set(IssueColumn.NUMBER, number);
        set(IssueColumn.KEY, projectKey + "-" + number);
    }

    /** Adds to the next entry of the history what no field of the issue tells. */
    void note(ChangeItemBean change) {
        notes.add(change);
    }

    /** What was noted since the issue was last stored. */
    List<ChangeItemBean> takeNotes() {
        List<ChangeItemBean> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    @Override
    public boolean isArchived() {
        return Boolean.TRUE.equals(values.get(IssueColumn.ARCHIVED));
    }

    /** Reads the custom field's value anew when it is next asked for. */
    void forgetValue(String customFieldId) {
        customValues.remove(customFieldId);
    }

    @Override
    public Long getId() {
        return (Long) values.get(IssueColumn.ID);
    }

    @Override
    public String getKey() {
        return text(IssueColumn.KEY);
    }

    @Override
    public Long getNumber() {
        return (Long) values.get(IssueColumn.NUMBER);
    }

    @Override
    public String getSummary() {
        return text(IssueColumn.SUMMARY);
    }

    @Override
    public String getDescription() {
        return text(IssueColumn.DESCRIPTION);
    }

    @Override
    public String getEnvironment() {
        return text(IssueColumn.ENVIRONMENT);
    }

    @Override
    public Project getProjectObject() {
        Long id = getProjectId();
        return id == null ? null : lookups.projects().getProjectObj(id);
    }

    @Override
    public Long getProjectId() {
        return (Long) values.get(IssueColumn.PROJECT);
    }

    @Override
    public IssueType getIssueType() {
        String id = getIssueTypeId();
        return id == null ? null : lookups.constants().getIssueType(id);
    }

    @Override
    public String getIssueTypeId() {
        return text(IssueColumn.ISSUE_TYPE);
    }

    @Override
    public Status getStatus() {
        String id = getStatusId();
        return id == null ? null : lookups.constants().getStatus(id);
    }

    @Override
    public String getStatusId() {
        return text(IssueColumn.STATUS);
    }

    @Override
    public Priority getPriority() {
        String id = text(IssueColumn.PRIORITY);
        return lookups.constants().getPriorities().stream()
                .filter(priority -> priority.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Resolution getResolution() {
        String id = getResolutionId();
        return id == null ? null : lookups.constants().getResolution(id);
    }

    @Override
    public String getResolutionId() {
        return text(IssueColumn.RESOLUTION);
    }

    @Override
    public Timestamp getResolutionDate() {
        return time(IssueColumn.RESOLVED);
    }

    @Override
    public ApplicationUser getAssignee() {
        return user(getAssigneeId());
    }

    @Override
    public String getAssigneeId() {
        return text(IssueColumn.ASSIGNEE);
    }

    @Override
    public ApplicationUser getReporter() {
        return user(getReporterId());
    }

    @Override
    public String getReporterId() {
        return text(IssueColumn.REPORTER);
    }

    @Override
    public ApplicationUser getCreator() {
        return user(getCreatorId());
    }

    @Override
    public String getCreatorId() {
        return text(IssueColumn.CREATOR);
    }

    @Override
    public Timestamp getCreated() {
        return time(IssueColumn.CREATED);
    }

    @Override
    public Timestamp getUpdated() {
        return time(IssueColumn.UPDATED);
    }

    @Override
    public Timestamp getDueDate() {
        return time(IssueColumn.DUE_DATE);
    }

    @Override
    public Long getSecurityLevelId() {
        return (Long) values.get(IssueColumn.SECURITY);
    }

    @Override
    public Long getWorkflowId() {
        return (Long) values.get(IssueColumn.WORKFLOW);
    }

    @Override
    public Object getCustomFieldValue(CustomField customField) {
        String id = customField.getId();
        if (!customValues.containsKey(id)) {
            customValues.put(id, isCreated() ? customField.getValue(this) : null);
        }
        return customValues.get(id);
    }

    @Override
    public boolean isCreated() {
        return getId() != null;
    }

    @Override
    public boolean isEditable() {
        return !isArchived() && lookups.editability().isEditable(this);
    }

    @Override
    public void setProjectObject(Project project) {
        setProjectId(project == null ? null : project.getId());
    }

    @Override
    public void setProjectId(Long projectId) {
        set(IssueColumn.PROJECT, projectId);
    }

    @Override
    public void setIssueTypeId(String issueTypeId) {
        set(IssueColumn.ISSUE_TYPE, issueTypeId);
    }

    @Override
    public void setSummary(String summary) {
        set(IssueColumn.SUMMARY, summary);
    }

    @Override
    public void setDescription(String description) {
        set(IssueColumn.DESCRIPTION, description);
    }

    @Override
    public void setEnvironment(String environment) {
        set(IssueColumn.ENVIRONMENT, environment);
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        setUser(IssueColumn.ASSIGNEE, assignee);
    }

    @Override
    public void setAssigneeId(String assigneeId) {
        setUser(IssueColumn.ASSIGNEE, user(assigneeId));
    }

    @Override
    public void setReporter(ApplicationUser reporter) {
        setUser(IssueColumn.REPORTER, reporter);
    }

    @Override
    public void setReporterId(String reporterId) {
        setUser(IssueColumn.REPORTER, user(reporterId));
    }

    @Override
    public void setStatusId(String statusId) {
        set(IssueColumn.STATUS, statusId);
    }

    @Override
    public void setPriorityId(String priorityId) {
        set(IssueColumn.PRIORITY, priorityId);
    }

    @Override
    public void setResolutionId(String resolutionId) {
        set(IssueColumn.RESOLUTION, resolutionId);
    }

    @Override
    public void setResolutionDate(Timestamp resolutionDate) {
        set(IssueColumn.RESOLVED, resolutionDate);
    }

    @Override
    public void setDueDate(Timestamp dueDate) {
        set(IssueColumn.DUE_DATE, dueDate);
    }

    @Override
    public void setCreated(Timestamp created) {
        putSilently(IssueColumn.CREATED, created);
    }

    @Override
    public void setUpdated(Timestamp updated) {
        putSilently(IssueColumn.UPDATED, updated);
    }

    @Override
    public void setKey(String key) {
        putSilently(IssueColumn.KEY, key);
    }

    @Override
    public void setNumber(Long number) {
        putSilently(IssueColumn.NUMBER, number);
    }

    @Override
    public void setSecurityLevelId(Long securityLevelId) {
        set(IssueColumn.SECURITY, securityLevelId);
    }

    @Override
    public void setWorkflowId(Long workflowId) {
        putSilently(IssueColumn.WORKFLOW, workflowId);
    }

    @Override
    public void setCustomFieldValue(CustomField customField, Object value) {
        Object before = getCustomFieldValue(customField);
        customValues.put(customField.getId(), value);
        remember(customField.getId(), before, value);
    }

    @Override
    public Map<String, ModifiedValue> getModifiedFields() {
        return modified;
    }

    @Override
    public void resetModifiedFields() {
        modified.clear();
    }

    private void set(IssueColumn column, Object value) {
        Object before = values.put(column, value);
        if (!Objects.equals(before, value)) {
            remember(column.field(), before, value);
        }
    }

    private void setUser(IssueColumn column, ApplicationUser user) {
        String key = user == null ? null : user.getKey();
        String before = (String) values.put(column, key);
        if (!Objects.equals(before, key)) {
            remember(column.field(), user(before), user);
        }
    }

    /** Set twice, a field was still last stored with its first value. */
    private void remember(String field, Object before, Object after) {
        ModifiedValue earlier = modified.get(field);
        modified.put(field, new ModifiedValue(earlier == null ? before : earlier.getOldValue(), after));
    }

    private ApplicationUser user(String key) {
        return key == null ? null : lookups.users().getUserByKey(key);
    }

    private String text(IssueColumn column) {
        return (String) values.get(column);
    }

    private Timestamp time(IssueColumn column) {
        return (Timestamp) values.get(column);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredIssue issue && getId() != null && getId().equals(issue.getId());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(getId());
    }

    /** The key, as Jira's issues show themselves. */
    @Override
    public String toString() {
        return getKey();
    }
}
