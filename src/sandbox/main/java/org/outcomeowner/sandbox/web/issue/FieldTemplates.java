package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.render.TemplateSource;
import org.springframework.stereotype.Component;

/** Finds the templates of a field's type; a type that brings none gets a plain text field. */
@Component
final class FieldTemplates {
    private static final TemplateSource PLAIN_EDIT =
            TemplateSource.host("org/outcomeowner/sandbox/web/issue/field-plain-edit.vm");
    private static final TemplateSource PLAIN_VIEW =
            TemplateSource.host("org/outcomeowner/sandbox/web/issue/field-plain-view.vm");

    private final AppModules modules;

    FieldTemplates(AppModules modules) {
        this.modules = modules;
    }

    TemplateSource edit(CustomField field) {
        return find(field, "edit").orElse(PLAIN_EDIT);
    }

    TemplateSource view(CustomField field) {
        return find(field, "view").orElse(PLAIN_VIEW);
    }

    /** Types without a column view show their view. */
    TemplateSource column(CustomField field) {
        return find(field, "column-view").orElseGet(() -> view(field));
    }

    private Optional<TemplateSource> find(CustomField field, String resource) {
        return modules.module(field.getCustomFieldType().getKey()).flatMap(module -> source(module, resource));
    }

    private static Optional<TemplateSource> source(AppModule module, String resource) {
        return module.velocityResource(resource).map(path -> TemplateSource.app(module.pluginKey(), path));
    }
}
