package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.customfields.view.CustomFieldParamsImpl;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.field.form.PostedParams;
import org.outcomeowner.sandbox.render.TemplateEngine;
import org.springframework.stereotype.Component;

/**
 * Renders custom fields by the templates of their types, in the context that "Custom field Velocity context unwrapped"
 * (Confluence, JIRA 4.3 documentation) lists.
 */
@Component
final class CustomFieldHtml {
    private final TemplateEngine templates;
    private final FieldTypes types;
    private final FieldLayoutManager layouts;
    private final JiraAuthenticationContext authentication;

    CustomFieldHtml(
            TemplateEngine templates,
            FieldTypes types,
            FieldLayoutManager layouts,
            JiraAuthenticationContext authentication) {
        this.templates = templates;
        this.types = types;
        this.layouts = layouts;
        this.authentication = authentication;
    }

    String view(CustomField field, Issue issue) {
        return display(FieldTypeModule.VIEW, field, issue);
    }

    String column(CustomField field, Issue issue) {
        return display(FieldTypeModule.COLUMN_VIEW, field, issue);
    }

    /** In an edit template {@code $value} is the text posted before, or else the text of the stored or default value. */
    String edit(CustomField field, FieldForms.Form form) {
        Issue issue = form.issue();
        TypedField typed = TypedField.of(field);
        FieldConfig config = field.getRelevantConfig(issue);
        CustomFieldParams params =
                form.posted().isEmpty() ? present(typed, issue, config) : PostedParams.of(field, form.posted());
        Map<String, Object> context = context(typed, issue);
        context.put("value", typed.type().getStringValueFromCustomFieldParams(params));
        context.put("customFieldParams", params);
        context.put("action", new FormAction(form.errors()));
        context.put("displayParameters", new HashMap<String, Object>());
        context.put("auiparams", new HashMap<String, Object>());
        context.put("config", config);
        context.put("configs", configs(typed, issue, config));
        return render(FieldTypeModule.EDIT, field, context);
    }

    private String display(String template, CustomField field, Issue issue) {
        TypedField typed = TypedField.of(field);
        Object value = issue.getCustomFieldValue(field);
        Map<String, Object> context = context(typed, issue);
        context.put("value", value);
        context.put("customFieldParams", params(typed, value));
        return value == null ? "" : render(template, field, context);
    }

    private Map<String, Object> context(TypedField typed, Issue issue) {
        CustomField field = typed.field();
        FieldLayoutItem layoutItem = layouts.getFieldLayout(issue).getFieldLayoutItem(field);
        Map<String, Object> context = new HashMap<>(typed.type().getVelocityParameters(issue, field, layoutItem));
        context.put("customField", field);
        context.put("issue", issue);
        context.put("i18n", authentication.getI18nHelper());
        context.put("descriptor", typed.type().getDescriptor());
        context.put("fieldLayoutItem", layoutItem);
        if (Boolean.TRUE.equals(context.get(CustomFieldUtils.getParamKeyRequireProjectIds()))) {
            context.put("projectIdList", List.of(issue.getProjectId()));
        }
        return context;
    }

    private static CustomFieldParams present(TypedField typed, Issue issue, FieldConfig config) {
        Object value = issue.getId() == null ? typed.defaultValue(config) : issue.getCustomFieldValue(typed.field());
        return params(typed, value);
    }

    private static CustomFieldParams params(TypedField typed, Object value) {
        CustomFieldParams params = new CustomFieldParamsImpl(typed.field());
        if (value != null) {
            params.put(null, List.of(typed.text(value)));
        }
        return params;
    }

    private static Map<String, Object> configs(TypedField typed, Issue issue, FieldConfig config) {
        Map<String, Object> configs = new HashMap<>();
        for (FieldConfigItemType item : typed.type().getConfigurationItemTypes()) {
            configs.put(item.getObjectKey(), item.getConfigurationObject(issue, config));
        }
        return configs;
    }

    private String render(String template, CustomField field, Map<String, Object> context) {
        return types.module(field.getCustomFieldType().getKey())
                .flatMap(module -> module.template(template))
                .map(source -> templates.render(source, context))
                .orElse("");
    }
}
