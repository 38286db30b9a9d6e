package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.workflow.WorkflowException;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.WorkflowAdmin;
import org.outcomeowner.sandbox.workflow.WorkflowView;
import org.springframework.stereotype.Component;

/** Shows the transitions of a workflow, or of its draft if there is one. */
@Component
final class WorkflowPage implements AdminPage {
    private final WorkflowAdmin workflows;

    WorkflowPage(WorkflowAdmin workflows) {
        this.workflows = workflows;
    }

    @Override
    public String path() {
        return WorkflowsPage.PATH + "/{name}";
    }

    @Override
    public Answer get(PageRequest request) {
        WorkflowView workflow = find(request.path("name"));
        Map<String, Object> model =
                Map.of("workflow", workflow, "url", WorkflowPaths.of(workflow.name()), "section", "workflows");
        return Answer.html("admin/workflow.vm", workflow.name(), model);
    }

    private WorkflowView find(String name) {
        try {
            return workflows.workflow(name);
        } catch (WorkflowException e) {
            throw PageException.notFound(e.getMessage());
        }
    }
}
