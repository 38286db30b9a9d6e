package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.field.form.ScreenField;
import org.outcomeowner.sandbox.field.form.ScreenFields;
import org.outcomeowner.sandbox.field.screen.OperationScreens;
import org.springframework.stereotype.Component;

/**
 * The fields of forms and of issue pages as HTML. Whoever asks has checked that the user may see the issue; fields that
 * the user may not set are left out.
 */
@Component
public final class FieldForms {
    /**
     * A form to show.
     *
     * @param issue the issue; for a new one, one that has a project, an issue type and no id
     * @param user who will fill it in; null for somebody not logged in
     * @param posted the parameters posted before, which are shown again; empty the first time
     * @param errors what was wrong with them, by field id
     */
    public record Form(Issue issue, ApplicationUser user, Map<String, String[]> posted, Map<String, String> errors) {
        /** A form shown for the first time. */
        public static Form blank(Issue issue, ApplicationUser user) {
            return new Form(issue, user, Map.of(), Map.of());
        }
    }

    private final OperationScreens screens;
    private final ScreenFields screenFields;
    private final FieldManager fields;
    private final CustomFieldHtml customHtml;
    private final SystemFieldHtml systemHtml;

    FieldForms(
            OperationScreens screens,
            ScreenFields screenFields,
            FieldManager fields,
            CustomFieldHtml customHtml,
            SystemFieldHtml systemHtml) {
        this.screens = screens;
        this.screenFields = screenFields;
        this.fields = fields;
        this.customHtml = customHtml;
        this.systemHtml = systemHtml;
    }

    /** The inputs of the create or edit screen, in its order. */
    public List<FieldInput> inputs(ScreenableIssueOperation operation, Form form) {
        return inputs(screens.screenFor(form.issue(), operation), form);
    }

    /** The inputs of the transition's screen, in its order; none without one. */
    public List<FieldInput> inputs(ActionDescriptor transition, Form form) {
        return inputs(screens.screenFor(transition), form);
    }

    /** The inputs of these fields. */
    public List<FieldInput> inputs(Collection<ScreenField> fields, Form form) {
        return fields.stream().map(field -> input(field, form)).toList();
    }

    /** Whether the transition shows a screen before it runs. */
    public boolean hasScreen(ActionDescriptor transition) {
        return screens.screenFor(transition).isPresent();
    }

    /** The fields of the view screen that have a value, in its order; the summary, which is the page's title, is left out. */
    public List<FieldDisplay> view(Issue issue) {
        return screens.screenFor(issue, IssueOperations.VIEW_ISSUE_OPERATION).stream()
                .flatMap(screen -> screenFields.shownOn(screen, issue).stream())
                .map(ScreenField::field)
                .filter(field -> !field.id().equals("summary") && !field.isEmpty(issue))
                .map(field -> new FieldDisplay(field.id(), field.name(), viewHtml(field.id(), issue)))
                .toList();
    }

    /** The value of one field as in a list of issues; empty for none and for fields there are not. */
    public String columnHtml(String fieldId, Issue issue) {
        CustomField customField = fields.getCustomField(fieldId);
        if (customField == null) {
            return fields.isCustomField(fieldId) ? "" : systemHtml.view(fieldId, issue);
        }
        return customField.getRelevantConfig(issue) == null ? "" : customHtml.column(customField, issue);
    }

    private String viewHtml(String fieldId, Issue issue) {
        CustomField customField = fields.getCustomField(fieldId);
        return customField == null ? systemHtml.view(fieldId, issue) : customHtml.view(customField, issue);
    }

    private List<FieldInput> inputs(Optional<FieldScreen> screen, Form form) {
        return screen.map(present -> inputs(screenFields.on(present, form.issue(), form.user()), form))
                .orElse(List.of());
    }

    private FieldInput input(ScreenField screenField, Form form) {
        String id = screenField.field().id();
        CustomField customField = fields.getCustomField(id);
        String html = customField == null ? systemHtml.edit(screenField, form) : customHtml.edit(customField, form);
        return new FieldInput(
                id,
                screenField.field().name(),
                screenField.required(),
                html,
                form.errors().getOrDefault(id, ""));
    }
}
