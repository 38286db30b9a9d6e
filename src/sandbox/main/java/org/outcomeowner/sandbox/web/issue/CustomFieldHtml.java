package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.HashMap;
import java.util.Map;
import org.outcomeowner.sandbox.field.TypedField;
import org.outcomeowner.sandbox.field.form.PostedParams;
import org.outcomeowner.sandbox.render.TemplateEngine;
import org.springframework.stereotype.Component;

/** Custom fields through the templates of their types; see developer.atlassian.com, "Custom field Velocity context". */
@Component
final class CustomFieldHtml {
    private final FieldTemplates sources;
    private final TemplateEngine templates;
    private final FieldLayoutManager layouts;
    private final JiraAuthenticationContext authentication;

    CustomFieldHtml(
            FieldTemplates sources,
            TemplateEngine templates,
            FieldLayoutManager layouts,
            JiraAuthenticationContext authentication) {
        this.sources = sources;
        this.templates = templates;
        this.layouts = layouts;
        this.authentication = authentication;
    }

    /** A control with the posted, or else the stored or default value. */
    String edit(Issue issue, CustomScreenField field, FormState state) {
        Map<String, String[]> values =
                state.posted().orElseGet(() -> field.onScreen().field().parametersOf(issue));
        Map<String, Object> context = context(issue, field.custom());
        context.put("value", first(values.get(field.custom().getId())));
        context.put("customFieldParams", PostedParams.of(field.custom(), values));
        context.put("action", Map.of("errors", state.errors().getErrors()));
        context.put("config", field.custom().getRelevantConfig(issue));
        context.put("required", field.onScreen().required());
        context.put("displayParameters", new HashMap<>());
        context.put("auiparams", new HashMap<>());
        return templates.render(sources.edit(field.custom()), context);
    }

    /** The value on the issue's page. */
    String view(Issue issue, CustomField field) {
        return templates.render(sources.view(field), shown(issue, field));
    }

    /** The value in a list of issues. */
    String column(Issue issue, CustomField field) {
        return field.getRelevantConfig(issue) == null
                ? ""
                : templates.render(sources.column(field), shown(issue, field));
    }

    private Map<String, Object> shown(Issue issue, CustomField field) {
        Map<String, Object> context = context(issue, field);
        Object value = issue.getCustomFieldValue(field);
        context.put("value", value);
        context.put("text", value == null ? "" : TypedField.of(field).text(value));
        return context;
    }

    private Map<String, Object> context(Issue issue, CustomField field) {
        FieldLayoutItem item = layouts.getFieldLayout(issue).getFieldLayoutItem(field);
        Map<String, Object> context = new HashMap<>(parameters(issue, field, item));
        context.put("customField", field);
        context.put("issue", issue);
        context.put("fieldLayoutItem", item);
        context.put("i18n", authentication.getI18nHelper());
        context.put("descriptor", field.getCustomFieldType().getDescriptor());
        return context;
    }

    private static Map<String, Object> parameters(Issue issue, CustomField field, FieldLayoutItem item) {
        return TypedField.of(field).type().getVelocityParameters(issue, field, item);
    }

    private static String first(String[] values) {
        return values == null || values.length == 0 ? "" : values[0];
    }
}
