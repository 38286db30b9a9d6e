package org.outcomeowner.sandbox.web.admin;

import com.opensymphony.workflow.loader.ActionDescriptor;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Removes a rule from a draft. */
@Component
final class RemoveRulePage implements AdminPage {
    private final OpenWorkflows workflows;

    RemoveRulePage(OpenWorkflows workflows) {
        this.workflows = workflows;
    }

    @Override
    public String path() {
        return WorkflowsPage.PATH + "/{name}/transitions/{action}/{kind}/{index}/remove";
    }

    @Override
    public Answer post(PageRequest request) {
        OpenWorkflow open = workflows.draft(request);
        ActionDescriptor action = open.action(request.path("action"));
        RuleKind kind = RuleForms.kind(request);
        kind.remove(action, kind.of(action).indexOf(EditRulePage.rule(kind, action, request)));
        workflows.store(open, request.user());
        request.tell("The rule is removed from the draft.");
        return Answer.redirect(WorkflowPaths.transition(open.name(), action.getId(), true));
    }
}
