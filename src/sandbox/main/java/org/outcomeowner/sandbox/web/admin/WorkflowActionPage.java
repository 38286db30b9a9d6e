package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowManager;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Makes a draft of a workflow, publishes it or throws it away. */
@Component
final class WorkflowActionPage implements AdminPage {
    private final WorkflowManager workflows;

    WorkflowActionPage(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    @Override
    public String path() {
        return WorkflowsPage.PATH + "/{name}/{action}";
    }

    @Override
    public Answer post(PageRequest request) {
        String name = request.path("name");
        try {
            return run(request.path("action"), name, request);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw PageException.badRequest(e.getMessage());
        }
    }

    private Answer run(String action, String name, PageRequest request) {
        ApplicationUser administrator = request.user();
        switch (action) {
            case "draft" -> workflows.createDraftWorkflow(administrator, name);
            case "publish" -> workflows.overwriteActiveWorkflow(administrator, name);
            case "discard" -> workflows.deleteDraftWorkflow(name);
            default -> throw PageException.notFound("There is no action “" + action + "” for workflows.");
        }
        request.tell(outcome(action, name));
        return Answer.redirect(WorkflowPaths.of(name, action.equals("draft")));
    }

    private static String outcome(String action, String name) {
        return switch (action) {
            case "draft" -> "You are changing a draft. The live workflow stays as it is until you publish.";
            case "publish" -> "“" + name + "” is published: every issue follows it from now on.";
            default -> "The draft of “" + name + "” is discarded.";
        };
    }
}
