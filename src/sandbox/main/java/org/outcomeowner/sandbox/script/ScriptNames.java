package org.outcomeowner.sandbox.script;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.stereotype.Component;

/** Finds what scripts name, whoever may see it. */
@Component
final class ScriptNames {
    private final IssueManager issues;
    private final ProjectManager projects;
    private final ConstantsManager constants;

    ScriptNames(IssueManager issues, ProjectManager projects, ConstantsManager constants) {
        this.issues = issues;
        this.projects = projects;
        this.constants = constants;
    }

    MutableIssue issue(String key) {
        return Optional.ofNullable(issues.getIssueObject(key)).orElseThrow(() -> ScriptProblem.noIssue(key));
    }

    Project project(String key) {
        return Optional.ofNullable(key)
                .map(projects::getProjectObjByKey)
                .orElseThrow(() -> ScriptProblem.of("project", "There is no project with the key “" + key + "”."));
    }

    /** The project's issue type with this name or id. */
    IssueType issueType(Project project, String name) {
        return project.getIssueTypes().stream()
                .filter(type -> type.getName().equals(name) || type.getId().equals(name))
                .findFirst()
                .orElseThrow(() -> ScriptProblem.of(
                        "issueType", "The project " + project.getKey() + " has no issue type “" + name + "”."));
    }

    /** The status with this name or id. */
    Status status(String name) {
        return constants.getStatuses().stream()
                .filter(status ->
                        status.getName().equals(name) || status.getId().equals(name))
                .findFirst()
                .orElseThrow(() -> ScriptProblem.of("status", "There is no status “" + name + "”."));
    }

    /** Which event to send: {@code none}, {@code updated} or the id of an event type; none if not said. */
    static EventDispatchOption event(String name) {
        return switch (name == null ? "none" : name) {
            case "none" -> EventDispatchOption.DO_NOT_DISPATCH;
            case "updated" -> EventDispatchOption.ISSUE_UPDATED;
            default ->
                Rows.id(name)
                        .map(EventDispatchOption.Factory::get)
                        .orElseThrow(() -> ScriptProblem.of(
                                "event",
                                "An event is “none”, “updated” or the id of an event type, was “" + name + "”."));
        };
    }
}
