package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.workflow.WorkflowException;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.WorkflowAdmin;
import org.outcomeowner.sandbox.workflow.WorkflowFormException;
import org.springframework.stereotype.Component;

/** Changes the parameters of a condition, validator or post function. */
@Component
final class EditPartPage implements AdminPage {
    private final WorkflowAdmin workflows;

    EditPartPage(WorkflowAdmin workflows) {
        this.workflows = workflows;
    }

    @Override
    public String path() {
        return Transition.PATH + "/{kind}/{index}/edit";
    }

    @Override
    public Answer get(PageRequest request) {
        return form(request, "");
    }

    @Override
    public Answer post(PageRequest request) {
        Transition transition = Transition.of(request);
        try {
            workflows.edit(
                    request.user(), transition.workflow(), transition.part(request), PartForm.parameters(request));
        } catch (WorkflowFormException e) {
            return form(request, e.getMessage());
        } catch (WorkflowException e) {
            throw PageException.badRequest(e.getMessage());
        }
        request.tell("The " + request.path("kind") + " is changed in the draft.");
        return Answer.redirect(transition.url());
    }

    private Answer form(PageRequest request, String error) {
        Transition transition = Transition.of(request);
        try {
            String fields = workflows.editForm(transition.workflow(), transition.part(request));
            return new PartForm("Edit " + request.path("kind"), fields, error).answer(request);
        } catch (WorkflowException e) {
            throw PageException.notFound(e.getMessage());
        }
    }
}
