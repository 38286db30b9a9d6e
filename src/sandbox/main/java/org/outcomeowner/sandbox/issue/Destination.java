package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Map;

/**
 * Where an issue is to move, and what was chosen on the way.
 *
 * @param statuses the status to get there instead of one that the workflow there does not have, by id
 * @param values values of fields that the issue must have there, as a form posts them
 */
public record Destination(
        Project project, IssueType issueType, Map<String, String> statuses, Map<String, String[]> values) {
    /** Keeps the lists as they are now. */
    public Destination {
        statuses = Map.copyOf(statuses);
        values = Map.copyOf(values);
    }

    /** With nothing chosen: a status that is not there becomes the workflow's first. */
    public static Destination of(Project project, IssueType issueType) {
        return new Destination(project, issueType, Map.of(), Map.of());
    }
}
