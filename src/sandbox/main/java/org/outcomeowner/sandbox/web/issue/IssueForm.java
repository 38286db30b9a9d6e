package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomeowner.sandbox.field.form.ScreenField;
import org.springframework.stereotype.Component;

/** The fields of a form, and the errors that belong to none of them. */
@Component
final class IssueForm {
    private final FieldHtml fields;

    IssueForm(FieldHtml fields) {
        this.fields = fields;
    }

    /** What the templates of forms use. Errors of fields that are not on the screen are shown above it. */
    Map<String, Object> model(Issue issue, List<ScreenField> screen, FormState state) {
        List<String> html =
                screen.stream().map(item -> fields.edit(issue, item, state)).toList();
        Map<String, Object> model = new HashMap<>();
        model.put("fieldsHtml", String.join("\n", html));
        model.put("errors", errorsBesides(screen, state));
        model.put("fieldErrors", state.errors().hasAnyErrors());
        model.put("comment", state.text("comment"));
        if (issue.getKey() != null) {
            model.put("issue", IssueDetails.of(issue));
        }
        return model;
    }

    private static List<String> errorsBesides(List<ScreenField> screen, FormState state) {
        Set<String> shown = new HashSet<>();
        screen.forEach(item -> shown.add(item.field().id()));
        List<String> errors = new ArrayList<>(state.errors().getErrorMessages());
        state.errors().getErrors().forEach((field, message) -> {
            if (!shown.contains(field)) {
                errors.add(message);
            }
        });
        return errors;
    }
}
