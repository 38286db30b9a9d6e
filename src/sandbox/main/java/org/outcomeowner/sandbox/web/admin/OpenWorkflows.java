package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Opens the workflow or the draft that a request names. */
@Component
final class OpenWorkflows {
    private final WorkflowManager workflows;

    OpenWorkflows(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    OpenWorkflow open(PageRequest request) {
        return request.param("draft").equals("true") ? draft(request) : live(request);
    }

    /** The draft, which can be changed. */
    OpenWorkflow draft(PageRequest request) {
        String name = request.path("name");
        JiraWorkflow draft = workflows.getDraftWorkflow(name);
        if (draft == null) {
            throw PageException.notFound("Workflow “" + name + "” has no draft.");
        }
        return new OpenWorkflow(name, draft, true);
    }

    boolean hasDraft(OpenWorkflow open) {
        return workflows.getDraftWorkflow(open.name()) != null;
    }

    void store(OpenWorkflow open, ApplicationUser administrator) {
        workflows.updateWorkflow(administrator, open.workflow());
    }

    private OpenWorkflow live(PageRequest request) {
        String name = request.path("name");
        JiraWorkflow workflow = workflows.getWorkflow(name);
        if (workflow == null) {
            throw PageException.notFound("There is no workflow “" + name + "”.");
        }
        return new OpenWorkflow(name, workflow, false);
    }
}
