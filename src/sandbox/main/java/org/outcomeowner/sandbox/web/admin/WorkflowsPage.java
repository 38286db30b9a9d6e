package org.outcomeowner.sandbox.web.admin;

import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.WorkflowAdmin;
import org.outcomeowner.sandbox.workflow.WorkflowView;
import org.springframework.stereotype.Component;

/** Lists the workflows. */
@Component
final class WorkflowsPage implements AdminPage {
    static final String PATH = "/admin/workflows";

    private final WorkflowAdmin workflows;

    WorkflowsPage(WorkflowAdmin workflows) {
        this.workflows = workflows;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Answer get(PageRequest request) {
        List<Row> rows = workflows.workflows().stream()
                .map(workflow -> new Row(workflow, WorkflowPaths.of(workflow.name())))
                .toList();
        return Answer.html("admin/workflows.vm", "Workflows", Map.of("rows", rows, "section", "workflows"));
    }

    /** A line of the table. */
    public record Row(WorkflowView workflow, String url) {}
}
