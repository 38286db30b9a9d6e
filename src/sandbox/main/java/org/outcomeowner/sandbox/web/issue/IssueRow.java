package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.outcomeowner.sandbox.field.FieldForms;

/** A line in a table of issues. */
public record IssueRow(
        String key, String summary, String type, String status, String lozenge, String assignee, List<String> cells) {
    static IssueRow of(Issue issue, FieldForms columns, List<CustomField> fields) {
        ApplicationUser assignee = issue.getAssignee();
        return new IssueRow(
                issue.getKey(),
                issue.getSummary(),
                issue.getIssueType().getName(),
                issue.getStatus().getName(),
                lozenge(issue.getStatus()),
                assignee == null ? "Unassigned" : assignee.getDisplayName(),
                fields.stream()
                        .map(field -> columns.columnHtml(field.getId(), issue))
                        .toList());
    }

    /** The lozenge's style for the status' category: grey for to do, blue for in progress, green for done. */
    static String lozenge(Status status) {
        return switch (status.getStatusCategory().getKey()) {
            case "done" -> "aui-lozenge-success";
            case "indeterminate" -> "aui-lozenge-inprogress";
            default -> "";
        };
    }
}
