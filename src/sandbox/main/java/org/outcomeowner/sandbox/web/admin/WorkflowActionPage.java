package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.workflow.WorkflowException;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.WorkflowAdmin;
import org.springframework.stereotype.Component;

/** Publishes the draft of a workflow or throws it away. */
@Component
final class WorkflowActionPage implements AdminPage {
    private final WorkflowAdmin workflows;

    WorkflowActionPage(WorkflowAdmin workflows) {
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
            request.tell(run(request.path("action"), name, request));
        } catch (WorkflowException | IllegalStateException | IllegalArgumentException e) {
            throw PageException.badRequest(e.getMessage());
        }
        return Answer.redirect(WorkflowPaths.of(name));
    }

    private String run(String action, String name, PageRequest request) {
        return switch (action) {
            case "publish" -> {
                workflows.publish(request.user(), name);
                yield "“" + name + "” is published: every issue follows it from now on.";
            }
            case "discard" -> {
                workflows.discard(name);
                yield "The draft of “" + name + "” is discarded.";
            }
            default -> throw PageException.notFound("There is no action “" + action + "” for workflows.");
        };
    }
}
