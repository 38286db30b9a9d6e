package org.outcomeowner.sandbox.web.admin;

import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.HashMap;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** The form around an app's own fields for the parameters of a rule. */
@Component
final class RuleForms {
    /** The kind of rule in the path. */
    static RuleKind kind(PageRequest request) {
        RuleKind kind = RuleKind.named(request.path("kind"));
        if (kind == null) {
            throw PageException.notFound("There is no kind of rule “" + request.path("kind") + "”.");
        }
        return kind;
    }

    /** What the app's own fields posted. */
    Map<String, String[]> parameters(PageRequest request) {
        Map<String, String[]> parameters = new HashMap<>(request.params());
        parameters.keySet().remove("atl_token");
        parameters.keySet().remove("module");
        return parameters;
    }

    Answer form(Form form, OpenWorkflow open, ActionDescriptor action) {
        Map<String, Object> model = Map.of(
                "heading", form.title(),
                "module", form.module(),
                "fieldsHtml", form.fieldsHtml(),
                "error", form.error(),
                "backUrl", WorkflowPaths.transition(open.name(), action.getId(), true),
                "transition", action.getName(),
                "section", "workflows");
        return new Answer.Html(
                "admin/rule-form.vm", form.title(), model, form.error().isEmpty() ? 200 : 400);
    }

    /**
     * What the form shows.
     *
     * @param title its heading
     * @param module the complete key of the rule's module
     * @param fieldsHtml the app's own fields
     * @param error what was wrong with what was posted, or empty
     */
    record Form(String title, String module, String fieldsHtml, String error) {}
}
