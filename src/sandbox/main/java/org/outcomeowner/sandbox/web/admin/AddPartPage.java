package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.workflow.WorkflowException;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.NewPart;
import org.outcomeowner.sandbox.workflow.PartKind;
import org.outcomeowner.sandbox.workflow.WorkflowAdmin;
import org.outcomeowner.sandbox.workflow.WorkflowFormException;
import org.springframework.stereotype.Component;

/** Adds a condition, validator or post function: first the choice of one, then its own form. */
@Component
final class AddPartPage implements AdminPage {
    private final WorkflowAdmin workflows;

    AddPartPage(WorkflowAdmin workflows) {
        this.workflows = workflows;
    }

    @Override
    public String path() {
        return Transition.PATH + "/{kind}/add";
    }

    @Override
    public Answer get(PageRequest request) {
        return request.param("module").isEmpty() ? choice(request) : form(request, "");
    }

    @Override
    public Answer post(PageRequest request) {
        Transition transition = Transition.of(request);
        NewPart part = new NewPart(Transition.kind(request), request.param("module"), PartForm.parameters(request));
        try {
            workflows.add(request.user(), transition.workflow(), transition.id(), part);
        } catch (WorkflowFormException e) {
            return form(request, e.getMessage());
        } catch (WorkflowException e) {
            throw PageException.badRequest(e.getMessage());
        }
        request.tell("The " + request.path("kind") + " is added to the draft. Publish it to let issues follow it.");
        return Answer.redirect(transition.url());
    }

    private Answer choice(PageRequest request) {
        Transition transition = Transition.of(request);
        PartKind kind = Transition.kind(request);
        Map<String, Object> model = Map.of(
                "choices", workflows.modules(transition.workflow(), transition.id(), kind),
                "kind", request.path("kind"),
                "backUrl", transition.url(),
                "section", "workflows");
        return Answer.html("admin/choose-part.vm", "Add " + request.path("kind"), model);
    }

    private Answer form(PageRequest request, String error) {
        PartKind kind = Transition.kind(request);
        String fields = workflows.inputForm(kind, request.param("module"));
        return new PartForm("Add " + request.path("kind"), fields, error).answer(request);
    }
}
