package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Lists the workflows. */
@Component
final class WorkflowsPage implements AdminPage {
    static final String PATH = "/admin/workflows";

    private final WorkflowManager workflows;

    WorkflowsPage(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Answer get(PageRequest request) {
        List<Row> rows = workflows.getWorkflows().stream()
                .map(this::row)
                .sorted(Comparator.comparing(Row::name))
                .toList();
        return Answer.html("admin/workflows.vm", "Workflows", Map.of("workflows", rows, "section", "workflows"));
    }

    private Row row(JiraWorkflow workflow) {
        String name = workflow.getName();
        String url = WorkflowPaths.of(name);
        boolean draft = workflows.getDraftWorkflow(name) != null;
        int transitions = workflow.getAllActions().size();
        return new Row(name, url, workflow.isActive(), draft, transitions);
    }

    /** A line of the table. */
    public record Row(String name, String url, boolean active, boolean draft, int transitions) {}
}
