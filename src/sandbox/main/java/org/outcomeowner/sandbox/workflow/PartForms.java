package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.plugin.workflow.JiraWorkflowPluginConstants;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.outcomeowner.sandbox.render.TemplateEngine;
import org.springframework.stereotype.Component;

/** The HTML of workflow modules, and what becomes of their forms. */
@Component
final class PartForms {
    private final TemplateEngine templates;
    private final JiraAuthenticationContext authentication;

    PartForms(TemplateEngine templates, JiraAuthenticationContext authentication) {
        this.templates = templates;
        this.authentication = authentication;
    }

    /** What to read about a part; the module's description if it has no view of its own. */
    String view(PartModule module, AbstractDescriptor part) {
        return html(module, JiraWorkflowPluginConstants.RESOURCE_NAME_VIEW, part);
    }

    /** The fields to fill before a part is added; empty if there are none. */
    String input(PartModule module) {
        return html(module, JiraWorkflowPluginConstants.RESOURCE_NAME_INPUT_PARAMETERS, null);
    }

    /** The fields of a part there is; empty if there are none. */
    String edit(PartModule module, AbstractDescriptor part) {
        return html(module, JiraWorkflowPluginConstants.RESOURCE_NAME_EDIT_PARAMETERS, part);
    }

    private String html(PartModule module, String resource, AbstractDescriptor part) {
        return module.template(resource)
                .map(template -> {
                    Map<String, Object> context = new HashMap<>();
                    context.put("i18n", authentication.getI18nHelper());
                    context.putAll(module.factory().getVelocityParams(resource, part));
                    return templates.render(template, context);
                })
                .orElse("");
    }

    /**
     * The arguments to store.
     *
     * @throws WorkflowFormException the module refuses the form
     */
    Map<String, String> arguments(PartModule module, Map<String, String[]> form) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("class.name", module.className());
        arguments.putAll(module.fixedArguments());
        parameters(module, form).forEach((name, value) -> arguments.put(name, text(module, name, value)));
        return arguments;
    }

    private static Map<String, ?> parameters(PartModule module, Map<String, String[]> form) {
        try {
            return module.factory().getDescriptorParams(new HashMap<>(form));
        } catch (IllegalArgumentException e) {
            throw new WorkflowFormException(module.name() + ": " + e.getMessage(), e);
        }
    }

    /** OSWorkflow casts every argument to a text and resolves variables in it. */
    private static String text(PartModule module, String name, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new WorkflowFormException(
                "%s: the parameter “%s” must be a text, was %s".formatted(module.name(), name, value), null);
    }
}
