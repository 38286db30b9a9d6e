package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.field.form.ScreenField;
import org.springframework.stereotype.Component;

/** Fields as HTML: controls of forms and values on the issue's page. */
@Component
final class FieldHtml {
    private final Screens screens;
    private final CustomFieldManager customFields;
    private final CustomFieldHtml custom;
    private final SystemFieldHtml system;

    FieldHtml(Screens screens, CustomFieldManager customFields, CustomFieldHtml custom, SystemFieldHtml system) {
        this.screens = screens;
        this.customFields = customFields;
        this.custom = custom;
        this.system = system;
    }

    /** The field as a control of a form, with its value or what was typed, and with its error. */
    String edit(Issue issue, ScreenField field, FormState state) {
        CustomField customField =
                customFields.getCustomFieldObject(field.field().id());
        return customField == null
                ? system.edit(issue, field, state)
                : custom.edit(issue, new CustomScreenField(customField, field), state);
    }

    /** The custom fields of the view screen that have a value. */
    List<View> view(Issue issue, ApplicationUser user) {
        return screens.fields(issue, IssueOperations.VIEW_ISSUE_OPERATION, user).stream()
                .flatMap(field -> view(issue, field))
                .toList();
    }

    private Stream<View> view(Issue issue, ScreenField field) {
        String id = field.field().id();
        CustomField customField = customFields.getCustomFieldObject(id);
        return customField == null || field.field().isEmpty(issue)
                ? Stream.of()
                : Stream.of(new View(id, field.field().name(), custom.view(issue, customField)));
    }

    /** A field on the issue's page. */
    public record View(String id, String name, String html) {}
}
