package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.workflow.WorkflowException;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.WorkflowAdmin;
import org.springframework.stereotype.Component;

/** Removes a condition, validator or post function. */
@Component
final class RemovePartPage implements AdminPage {
    private final WorkflowAdmin workflows;

    RemovePartPage(WorkflowAdmin workflows) {
        this.workflows = workflows;
    }

    @Override
    public String path() {
        return Transition.PATH + "/{kind}/{index}/remove";
    }

    @Override
    public Answer post(PageRequest request) {
        Transition transition = Transition.of(request);
        try {
            workflows.remove(request.user(), transition.workflow(), transition.part(request));
        } catch (WorkflowException e) {
            throw PageException.badRequest(e.getMessage());
        }
        request.tell("The " + request.path("kind") + " is removed from the draft.");
        return Answer.redirect(transition.url());
    }
}
