package org.outcomeowner.sandbox.demo;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.databind.JsonNode;
import org.outcomeowner.sandbox.security.SecurityLevels;
import org.springframework.stereotype.Component;

/** Turns fields by name into the parameters of the issue service. */
@Component
final class StoryInput {
    private final IssueService issues;
    private final FieldNames fieldNames;
    private final SecurityLevels levels;
    private final Names names;

    StoryInput(IssueService issues, FieldNames fieldNames, SecurityLevels levels, Names names) {
        this.issues = issues;
        this.fieldNames = fieldNames;
        this.levels = levels;
        this.names = names;
    }

    IssueInputParameters creation(DemoPlan.IssueStory story) {
        Project project = names.project(story.project());
        IssueInputParameters parameters = issues.newIssueInputParameters()
                .setProjectId(project.getId())
                .setIssueTypeId(names.issueType(story.type()).getId());
        parameters.setApplyDefaultValuesWhenParameterNotProvided(true);
        story.fields().forEach((name, value) -> put(parameters, project, name, value));
        return parameters;
    }

    /** Of an edit or a transition: what is not named stays as it is. */
    IssueInputParameters change(DemoPlan.Deed deed) {
        IssueInputParameters parameters = issues.newIssueInputParameters();
        parameters.setRetainExistingValuesWhenParameterNotProvided(true, true);
        deed.fields().forEach((name, value) -> put(parameters, null, name, value));
        if (deed.comment() != null) {
            parameters.setComment(deed.comment());
        }
        return parameters;
    }

    private void put(IssueInputParameters parameters, Project project, String name, JsonNode value) {
        fieldNames.id(name).ifPresent(id -> {
            switch (id) {
                case IssueFieldConstants.SUMMARY -> parameters.setSummary(value.asText());
                case IssueFieldConstants.DESCRIPTION -> parameters.setDescription(value.asText());
                case IssueFieldConstants.ASSIGNEE -> parameters.setAssigneeId(value.asText());
                case IssueFieldConstants.RESOLUTION ->
                    parameters.setResolutionId(names.resolution(value.asText()).getId());
                case IssueFieldConstants.SECURITY -> parameters.setSecurityLevelId(level(project, value.asText()));
                default -> parameters.addCustomFieldValue(id, text(value));
            }
        });
    }

    private Long level(Project project, String name) {
        return levels.of(project).stream()
                .filter(level -> level.name().equals(name))
                .map(SecurityLevels.Level::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("demo.json: there is no security level " + name));
    }

    /** A text as it is, anything else as the JSON document that the field's REST form is. */
    private static String text(JsonNode value) {
        return value.isTextual() ? value.asText() : value.toString();
    }
}
