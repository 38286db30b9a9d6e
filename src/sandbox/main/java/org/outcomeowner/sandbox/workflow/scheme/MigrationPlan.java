package org.outcomeowner.sandbox.workflow.scheme;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds out what a change of a scheme asks of the administrator, and how many issues it moves. */
@Component
final class MigrationPlan {
    private final WorkflowSchemeRows schemes;
    private final Affected affected;
    private final WorkflowManager workflows;
    private final ConstantsManager constants;

    MigrationPlan(
            WorkflowSchemeRows schemes, Affected affected, WorkflowManager workflows, ConstantsManager constants) {
        this.schemes = schemes;
        this.affected = affected;
        this.workflows = workflows;
        this.constants = constants;
    }

    /** The projects whose issues may have to move. */
    List<Long> projects(SchemeChange change) {
        return change.projectId() == null ? schemes.projectIds(change.schemeId()) : List.of(change.projectId());
    }

    /** The issues that have to move, by type and status. */
    List<Affected.Group> moving(SchemeChange change) {
        return affected.groups(projects(change)).stream()
                .filter(group -> !group.workflow().equals(target(change, group.issueTypeId())))
                .toList();
    }

    /** The statuses that are missing where issues go, each once. */
    List<StatusQuestion> questions(SchemeChange change) {
        Map<String, StatusQuestion> questions = new LinkedHashMap<>();
        for (Affected.Group group : moving(change)) {
            StatusQuestion question = question(group, target(change, group.issueTypeId()));
            if (!question.accepts(group.statusId())) {
                questions.merge(question.key(), question, MigrationPlan::sum);
            }
        }
        return List.copyOf(questions.values());
    }

    private StatusQuestion question(Affected.Group group, String workflowName) {
        JiraWorkflow workflow = workflows.getWorkflow(workflowName);
        if (workflow == null) {
            throw new MigrationRefusedException("There is no workflow “" + workflowName + "”");
        }
        List<StatusQuestion.Choice> choices = workflow.getLinkedStatusObjects().stream()
                .map(MigrationPlan::choice)
                .toList();
        return new StatusQuestion(
                group.issueTypeId(),
                constants.getIssueType(group.issueTypeId()).getName(),
                constants.getStatus(group.statusId()),
                workflowName,
                choices,
                group.issues());
    }

    private static StatusQuestion.Choice choice(Status status) {
        return new StatusQuestion.Choice(status.getId(), status.getName());
    }

    private static StatusQuestion sum(StatusQuestion one, StatusQuestion other) {
        return new StatusQuestion(
                one.issueTypeId(),
                one.issueTypeName(),
                one.status(),
                one.workflow(),
                one.choices(),
                one.issues() + other.issues());
    }

    static String target(SchemeChange change, String issueTypeId) {
        String others = change.mappings().getOrDefault(null, JiraWorkflow.DEFAULT_WORKFLOW_NAME);
        return change.mappings().getOrDefault(issueTypeId, others);
    }
}
