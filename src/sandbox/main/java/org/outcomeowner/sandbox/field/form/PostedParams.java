package org.outcomeowner.sandbox.field.form;

import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.customfields.view.CustomFieldParamsImpl;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Picks a custom field's parameters out of a form: {@code customfield_10001} goes under the null key, {@code
 * customfield_10001:part} under {@code part}; the id of an existing issue comes along under Jira's own key.
 */
public final class PostedParams {
    private PostedParams() {}

    /** The parameters of the field in the request. */
    public static CustomFieldParams of(CustomField field, FieldRequest request) {
        CustomFieldParams params = of(field, request.parameters());
        Long issueId = request.issue().getId();
        if (issueId != null) {
            params.put(CustomFieldUtils.getParamKeyIssueId(), List.of(issueId.toString()));
        }
        return params;
    }

    /** The parameters of the field in the posted form. */
    public static CustomFieldParams of(CustomField field, Map<String, String[]> posted) {
        CustomFieldParams params = new CustomFieldParamsImpl(field);
        String prefix = field.getId() + ":";
        posted.forEach((name, values) -> {
            if (name.equals(field.getId())) {
                params.put(null, Arrays.asList(values));
            } else if (name.startsWith(prefix)) {
                params.put(name.substring(prefix.length()), Arrays.asList(values));
            }
        });
        return params;
    }
}
