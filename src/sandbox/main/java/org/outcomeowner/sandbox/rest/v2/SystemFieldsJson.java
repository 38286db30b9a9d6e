package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.comments.CommentManager;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Jira's own fields of an issue as JSON. */
@Component
final class SystemFieldsJson {
    private final Map<String, Function<Issue, Object>> readers = new LinkedHashMap<>();

    SystemFieldsJson(
            ConstantsJson constants, ProjectJson projects, Caller caller, CommentManager comments, CommentJson json) {
        readers.put(IssueFieldConstants.SUMMARY, Issue::getSummary);
        readers.put(IssueFieldConstants.ISSUE_TYPE, issue -> constants.of(issue.getIssueType()));
        readers.put(IssueFieldConstants.PROJECT, issue -> projects.brief(issue.getProjectObject()));
        readers.put(IssueFieldConstants.STATUS, issue -> constants.of(issue.getStatus()));
        readers.put(IssueFieldConstants.PRIORITY, issue -> constants.of(issue.getPriority()));
        readers.put(IssueFieldConstants.RESOLUTION, issue -> constants.of(issue.getResolution()));
        readers.put(IssueFieldConstants.RESOLUTION_DATE, issue -> Json.time(issue.getResolutionDate()));
        readers.put(IssueFieldConstants.DESCRIPTION, Issue::getDescription);
        readers.put(IssueFieldConstants.ENVIRONMENT, Issue::getEnvironment);
        readers.put(IssueFieldConstants.ASSIGNEE, issue -> caller.json(issue.getAssignee()));
        readers.put(IssueFieldConstants.REPORTER, issue -> caller.json(issue.getReporter()));
        readers.put(IssueFieldConstants.CREATOR, issue -> caller.json(issue.getCreator()));
        readers.put(IssueFieldConstants.CREATED, issue -> Json.time(issue.getCreated()));
        readers.put(IssueFieldConstants.UPDATED, issue -> Json.time(issue.getUpdated()));
        readers.put(IssueFieldConstants.DUE_DATE, issue -> date(issue.getDueDate()));
        readers.put(
                IssueFieldConstants.COMMENT,
                issue -> json.page(issue, comments.getCommentsForUser(issue, caller.user())));
    }

    Map<String, Object> of(Issue issue, FieldChoice choice) {
        Map<String, Object> values = new LinkedHashMap<>();
        readers.forEach((field, reader) -> {
            if (choice.includes(field)) {
                values.put(field, reader.apply(issue));
            }
        });
        return values;
    }

    private static String date(Timestamp date) {
        return date == null ? null : date.toLocalDateTime().toLocalDate().toString();
    }
}
