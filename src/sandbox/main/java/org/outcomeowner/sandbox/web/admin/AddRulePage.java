package org.outcomeowner.sandbox.web.admin;

import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Adds a rule to a transition of a draft: first the choice of rule, then its own form. */
@Component
final class AddRulePage implements AdminPage {
    private final OpenWorkflows workflows;
    private final RuleModules modules;
    private final RuleForms forms;

    AddRulePage(OpenWorkflows workflows, RuleModules modules, RuleForms forms) {
        this.workflows = workflows;
        this.modules = modules;
        this.forms = forms;
    }

    @Override
    public String path() {
        return WorkflowsPage.PATH + "/{name}/transitions/{action}/{kind}/add";
    }

    @Override
    public Answer get(PageRequest request) {
        OpenWorkflow open = workflows.draft(request);
        ActionDescriptor action = open.action(request.path("action"));
        RuleKind kind = RuleForms.kind(request);
        return request.param("module").isEmpty()
                ? choice(open, action, kind)
                : form(open, action, module(kind, request), "");
    }

    @Override
    public Answer post(PageRequest request) {
        OpenWorkflow open = workflows.draft(request);
        ActionDescriptor action = open.action(request.path("action"));
        RuleKind kind = RuleForms.kind(request);
        RuleModule module = module(kind, request);
        try {
            kind.add(action, module.args(forms.parameters(request)));
        } catch (IllegalArgumentException e) {
            return form(open, action, module, e.getMessage());
        }
        workflows.store(open, request.user());
        request.tell("“" + module.name() + "” is added to the draft.");
        return Answer.redirect(WorkflowPaths.transition(open.name(), action.getId(), true));
    }

    private RuleModule module(RuleKind kind, PageRequest request) {
        return modules.byKey(kind, request.param("module"))
                .orElseThrow(() -> PageException.notFound("There is no rule “" + request.param("module") + "”."));
    }

    private Answer choice(OpenWorkflow open, ActionDescriptor action, RuleKind kind) {
        List<Choice> choices = modules.all(kind).stream()
                .map(module -> new Choice(module.key(), module.name(), module.description()))
                .toList();
        Map<String, Object> model = Map.of(
                "choices", choices,
                "kind", kind.id(),
                "backUrl", WorkflowPaths.transition(open.name(), action.getId(), true),
                "transition", action.getName(),
                "section", "workflows");
        return Answer.html("admin/choose-rule.vm", "Add " + kind.id(), model);
    }

    private Answer form(OpenWorkflow open, ActionDescriptor action, RuleModule module, String error) {
        return forms.form(
                new RuleForms.Form("Add: " + module.name(), module.key(), module.inputHtml(), error), open, action);
    }

    /** A rule that can be added. */
    public record Choice(String key, String name, String description) {}
}
