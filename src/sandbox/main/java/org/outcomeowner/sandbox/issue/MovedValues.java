package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import org.outcomeowner.sandbox.project.IssueNumbers;
import org.outcomeowner.sandbox.security.SecurityLevels;
import org.outcomeowner.sandbox.workflow.WorkflowEngine;
import org.outcomeowner.sandbox.workflow.WorkflowSchemes;
import org.springframework.stereotype.Component;

/** Fits an issue's values to another project and issue type. */
@Component
final class MovedValues {
    private final CustomFieldManager customFields;
    private final SecurityLevels levels;
    private final IssueNumbers numbers;
    private final WorkflowEngine engine;
    private final WorkflowManager workflows;
    private final WorkflowSchemes schemes;

    MovedValues(
            CustomFieldManager customFields,
            SecurityLevels levels,
            IssueNumbers numbers,
            WorkflowEngine engine,
            WorkflowManager workflows,
            WorkflowSchemes schemes) {
        this.customFields = customFields;
        this.levels = levels;
        this.numbers = numbers;
        this.engine = engine;
        this.workflows = workflows;
        this.schemes = schemes;
    }

    void adapt(StoredIssue issue, Project project, IssueType issueType) {
        List<CustomField> before = customFields.getCustomFieldObjects(issue);
        boolean otherProject = !project.getId().equals(issue.getProjectId());
        issue.setProjectObject(project);
        issue.setIssueTypeId(issueType.getId());
        before.stream()
                .filter(field -> !field.isRelevantForIssueContext(issue) && issue.getCustomFieldValue(field) != null)
                .forEach(field -> issue.setCustomFieldValue(field, null));
        if (otherProject) {
            issue.rekey(project.getKey(), numbers.next(project.getId()));
            clearForeignLevel(issue, project);
        }
        engine.moveToWorkflowOf(issue, statusIn(issue));
    }

    private void clearForeignLevel(StoredIssue issue, Project project) {
        Long level = issue.getSecurityLevelId();
        if (level != null && levels.of(project).stream().noneMatch(known -> known.id() == level)) {
            issue.setSecurityLevelId(levels.defaultOf(project).orElse(null));
        }
    }

    private String statusIn(StoredIssue issue) {
        JiraWorkflow target = schemes.workflowName(issue.getProjectId(), issue.getIssueTypeId())
                .map(workflows::getWorkflow)
                .orElseThrow(() -> new com.atlassian.jira.workflow.WorkflowException(
                        "The project has no workflow scheme: an administrator has to give it one"));
        if (target.getLinkedStep(issue.getStatus()) != null) {
            return issue.getStatusId();
        }
        StepDescriptor first =
                (StepDescriptor) target.getDescriptor().getSteps().get(0);
        return target.getLinkedStatus(first).getId();
    }
}
