package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.plugin.workflow.JiraWorkflowPluginConstants;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.render.TemplateEngine;
import org.outcomeowner.sandbox.render.TemplateSource;

/** An app's module that offers a rule for transitions: its class, its factory and its templates. */
final class RuleModule {
    private static final String CLASS_NAME = "class.name";

    private final AppModule module;
    private final RuleKind kind;
    private final TemplateEngine templates;
    private final I18nHelper i18n;

    RuleModule(AppModule module, RuleKind kind, TemplateEngine templates, I18nHelper i18n) {
        this.module = module;
        this.kind = kind;
        this.templates = templates;
        this.i18n = i18n;
    }

    String key() {
        return module.completeKey();
    }

    String name() {
        String nameKey = module.element().getAttribute("i18n-name-key");
        return nameKey.isEmpty() ? module.name() : i18n.getText(nameKey);
    }

    String description() {
        return module.childText("description").orElse("");
    }

    /** Whether it is the one that the descriptor's class comes from. */
    boolean offers(Map<String, String> args) {
        return className().equals(args.get(CLASS_NAME));
    }

    boolean hasParameters() {
        return module.velocityResource(JiraWorkflowPluginConstants.RESOURCE_NAME_INPUT_PARAMETERS)
                .isPresent();
    }

    /** The rule in words. */
    String viewHtml(AbstractDescriptor rule) {
        return render(JiraWorkflowPluginConstants.RESOURCE_NAME_VIEW, rule);
    }

    /** The form's fields for a new rule. */
    String inputHtml() {
        return render(JiraWorkflowPluginConstants.RESOURCE_NAME_INPUT_PARAMETERS, null);
    }

    /** The form's fields for a rule that is there. */
    String editHtml(AbstractDescriptor rule) {
        return render(JiraWorkflowPluginConstants.RESOURCE_NAME_EDIT_PARAMETERS, rule);
    }

    /**
     * What the form's values are stored as.
     *
     * @throws IllegalArgumentException by the app's factory, if it refuses them
     */
    Map<String, String> args(Map<String, String[]> form) {
        Map<String, String> args = new LinkedHashMap<>();
        args.put(CLASS_NAME, className());
        factory().getDescriptorParams(new HashMap<>(form)).forEach((name, value) -> args.put(name, text(value)));
        return args;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private String className() {
        return module.childText(kind.classElement()).orElse("").trim();
    }

    private WorkflowPluginFactory factory() {
        return module.instantiate(WorkflowPluginFactory.class);
    }

    private String render(String resource, AbstractDescriptor rule) {
        String path = module.velocityResource(resource).orElse(null);
        if (path == null) {
            return "";
        }
        Map<String, Object> context = new HashMap<>(factory().getVelocityParams(resource, rule));
        context.put("i18n", i18n);
        context.put("descriptor", rule);
        context.values().removeIf(value -> value == null);
        return templates.render(TemplateSource.app(module.pluginKey(), path), context);
    }
}
