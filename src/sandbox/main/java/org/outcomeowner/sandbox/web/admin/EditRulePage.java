package org.outcomeowner.sandbox.web.admin;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Changes the parameters of a rule of a draft. */
@Component
final class EditRulePage implements AdminPage {
    private final OpenWorkflows workflows;
    private final RuleModules modules;
    private final RuleForms forms;

    EditRulePage(OpenWorkflows workflows, RuleModules modules, RuleForms forms) {
        this.workflows = workflows;
        this.modules = modules;
        this.forms = forms;
    }

    @Override
    public String path() {
        return WorkflowsPage.PATH + "/{name}/transitions/{action}/{kind}/{index}/edit";
    }

    @Override
    public Answer get(PageRequest request) {
        return form(request, "");
    }

    @Override
    public Answer post(PageRequest request) {
        OpenWorkflow open = workflows.draft(request);
        ActionDescriptor action = open.action(request.path("action"));
        RuleKind kind = RuleForms.kind(request);
        AbstractDescriptor rule = rule(kind, action, request);
        try {
            Map<String, String> args = module(kind, rule).args(forms.parameters(request));
            kind.args(rule).clear();
            kind.args(rule).putAll(args);
        } catch (IllegalArgumentException e) {
            return form(request, e.getMessage());
        }
        workflows.store(open, request.user());
        request.tell("The rule is changed in the draft.");
        return Answer.redirect(WorkflowPaths.transition(open.name(), action.getId(), true));
    }

    private Answer form(PageRequest request, String error) {
        OpenWorkflow open = workflows.draft(request);
        ActionDescriptor action = open.action(request.path("action"));
        RuleKind kind = RuleForms.kind(request);
        AbstractDescriptor rule = rule(kind, action, request);
        RuleModule module = module(kind, rule);
        return forms.form(
                new RuleForms.Form("Edit: " + module.name(), module.key(), module.editHtml(rule), error), open, action);
    }

    private RuleModule module(RuleKind kind, AbstractDescriptor rule) {
        return modules.offering(kind, kind.args(rule))
                .orElseThrow(() -> PageException.notFound("The app that the rule comes from is not enabled."));
    }

    /** The rule at the position in the path. */
    static AbstractDescriptor rule(RuleKind kind, ActionDescriptor action, PageRequest request) {
        List<AbstractDescriptor> rules = kind.of(action);
        String index = request.path("index");
        if (!index.matches("\\d{1,4}") || Integer.parseInt(index) >= rules.size()) {
            throw PageException.notFound("There is no such rule any more.");
        }
        return rules.get(Integer.parseInt(index));
    }
}
