package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/** The part of an issue that its page always shows, whatever its screen holds. */
public record IssueDetails(
        String key,
        String summary,
        String type,
        String status,
        String lozenge,
        String project,
        String description,
        String assignee,
        String reporter,
        String resolution) {
    static IssueDetails of(Issue issue) {
        return new IssueDetails(
                issue.getKey(),
                issue.getSummary(),
                issue.getIssueType().getName(),
                issue.getStatus().getName(),
                IssueRow.lozenge(issue.getStatus()),
                issue.getProjectObject().getName(),
                issue.getDescription() == null ? "" : issue.getDescription(),
                name(issue.getAssignee(), "Unassigned"),
                name(issue.getReporter(), "Anonymous"),
                issue.getResolution() == null
                        ? "Unresolved"
                        : issue.getResolution().getName());
    }

    private static String name(ApplicationUser user, String nobody) {
        return user == null ? nobody : user.getDisplayName();
    }
}
