package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.fields.NavigableField;
import com.atlassian.jira.issue.fields.OrderableField;
import java.util.Arrays;
import java.util.Optional;

/** Jira's own fields, as far as the sandbox has them. */
enum SystemField implements OrderableField, NavigableField {
    ISSUE_KEY(IssueFieldConstants.ISSUE_KEY, "Key"),
    PROJECT(IssueFieldConstants.PROJECT, "Project"),
    ISSUE_TYPE(IssueFieldConstants.ISSUE_TYPE, "Issue Type"),
    SUMMARY(IssueFieldConstants.SUMMARY, "Summary"),
    DESCRIPTION(IssueFieldConstants.DESCRIPTION, "Description"),
    ENVIRONMENT(IssueFieldConstants.ENVIRONMENT, "Environment"),
    STATUS(IssueFieldConstants.STATUS, "Status"),
    PRIORITY(IssueFieldConstants.PRIORITY, "Priority"),
    RESOLUTION(IssueFieldConstants.RESOLUTION, "Resolution"),
    RESOLVED(IssueFieldConstants.RESOLUTION_DATE, "Resolved"),
    ASSIGNEE(IssueFieldConstants.ASSIGNEE, "Assignee"),
    REPORTER(IssueFieldConstants.REPORTER, "Reporter"),
    CREATOR(IssueFieldConstants.CREATOR, "Creator"),
    CREATED(IssueFieldConstants.CREATED, "Created"),
    UPDATED(IssueFieldConstants.UPDATED, "Updated"),
    DUE_DATE(IssueFieldConstants.DUE_DATE, "Due Date"),
    SECURITY(IssueFieldConstants.SECURITY, "Security Level"),
    COMMENT(IssueFieldConstants.COMMENT, "Comment");

    private final String id;
    private final String displayName;

    SystemField(String id, String displayName) {
        this.id = id;
        this.displayName = displayName;
    }

    static Optional<SystemField> of(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getNameKey() {
        return "issue.field." + id;
    }

    @Override
    public String getName() {
        return displayName;
    }
}
