package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Shows a workflow's transitions. */
@Component
final class WorkflowPage implements AdminPage {
    private final OpenWorkflows workflows;

    WorkflowPage(OpenWorkflows workflows) {
        this.workflows = workflows;
    }

    @Override
    public String path() {
        return WorkflowsPage.PATH + "/{name}";
    }

    @Override
    public Answer get(PageRequest request) {
        OpenWorkflow open = workflows.open(request);
        List<Row> rows = open.workflow().getAllActions().stream()
                .map(action -> row(open, action))
                .toList();
        Map<String, Object> model = Map.of(
                "name", open.name(),
                "url", WorkflowPaths.of(open.name()),
                "draft", open.draft(),
                "hasDraft", workflows.hasDraft(open),
                "transitions", rows,
                "section", "workflows");
        return Answer.html("admin/workflow.vm", open.name(), model);
    }

    private static Row row(OpenWorkflow open, ActionDescriptor action) {
        JiraWorkflow workflow = open.workflow();
        StepDescriptor target =
                workflow.getDescriptor().getStep(action.getUnconditionalResult().getStep());
        return new Row(
                action.getId(),
                action.getName(),
                String.join(", ", origins(workflow, action)),
                target == null ? "(stays)" : target.getName(),
                RuleCounts.of(action),
                WorkflowPaths.transition(open.name(), action.getId(), open.draft()));
    }

    /** The names of the steps that the transition starts from. */
    private static List<String> origins(JiraWorkflow workflow, ActionDescriptor action) {
        if (workflow.getDescriptor().getInitialAction(action.getId()) != null) {
            return List.of("(created)");
        }
        if (isGlobal(workflow, action)) {
            return List.of("(any)");
        }
        return steps(workflow).stream()
                .filter(step -> step.getAction(action.getId()) != null)
                .map(StepDescriptor::getName)
                .toList();
    }

    private static boolean isGlobal(JiraWorkflow workflow, ActionDescriptor action) {
        return ((List<?>) workflow.getDescriptor().getGlobalActions())
                .stream().anyMatch(global -> ((ActionDescriptor) global).getId() == action.getId());
    }

    @SuppressWarnings("unchecked") // OSWorkflow's lists are raw
    private static List<StepDescriptor> steps(JiraWorkflow workflow) {
        return workflow.getDescriptor().getSteps();
    }

    /** A line of the table. */
    public record Row(int id, String name, String from, String to, RuleCounts rules, String url) {}
}
