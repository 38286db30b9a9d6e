package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.workflow.WorkflowException;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.WorkflowAdmin;
import org.outcomeowner.sandbox.workflow.WorkflowLibrary;
import org.springframework.stereotype.Component;

/** Publishes the draft of a workflow or throws it away; copies, renames and deletes workflows. */
@Component
final class WorkflowActionPage implements AdminPage {
    private final WorkflowAdmin workflows;
    private final WorkflowLibrary library;

    WorkflowActionPage(WorkflowAdmin workflows, WorkflowLibrary library) {
        this.workflows = workflows;
        this.library = library;
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
        return Answer.redirect(next(request));
    }

    private static String next(PageRequest request) {
        return switch (request.path("action")) {
            case "delete" -> WorkflowsPage.PATH;
            case "copy", "rename" -> WorkflowPaths.of(request.param("newName").trim());
            default -> WorkflowPaths.of(request.path("name"));
        };
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
            case "copy" -> {
                library.copy(request.user(), name, request.param("newName").trim());
                yield "“" + name + "” is copied as “" + request.param("newName").trim() + "”.";
            }
            case "rename" -> {
                library.rename(request.user(), name, request.param("newName").trim(), request.param("description"));
                yield "“" + name + "” is “" + request.param("newName").trim() + "” now.";
            }
            case "delete" -> {
                library.delete(name);
                yield "“" + name + "” is deleted.";
            }
            default -> throw PageException.notFound("There is no action “" + action + "” for workflows.");
        };
    }
}
