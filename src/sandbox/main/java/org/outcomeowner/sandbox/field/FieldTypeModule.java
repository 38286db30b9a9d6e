package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.render.TemplateSource;

/** A field type with its templates ({@code view}, {@code column-view}, {@code edit}). */
record FieldTypeModule(CustomFieldType type, Map<String, TemplateSource> templates) {
    static final String VIEW = "view";
    static final String COLUMN_VIEW = "column-view";
    static final String EDIT = "edit";

    /** Types without a column view show their view in lists. */
    Optional<TemplateSource> template(String name) {
        TemplateSource template = templates.get(name);
        return template == null && name.equals(COLUMN_VIEW) ? template(VIEW) : Optional.ofNullable(template);
    }
}
