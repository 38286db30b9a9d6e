package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeowner.sandbox.field.FieldForms;
import org.outcomeowner.sandbox.field.FieldInput;
import org.outcomeowner.sandbox.web.PageRequest;

/**
 * A form about an issue: what it shows at first, and after a refusal.
 *
 * @param issue the issue, or the one to be created
 * @param request who fills it in
 * @param state stored values, or what was typed and what is wrong with it
 */
record IssueForm(Issue issue, PageRequest request, FormState state) {
    /** What the fields are made from. */
    FieldForms.Form fields() {
        return new FieldForms.Form(
                issue, request.user(), state.posted(), state.errors().getErrors());
    }

    /** What the templates of forms use. Errors of fields that are not on the screen are shown above it. */
    Map<String, Object> model(List<FieldInput> inputs) {
        Map<String, Object> model = new HashMap<>();
        model.put("fieldsHtml", inputs.stream().map(FieldInput::html).collect(Collectors.joining("\n")));
        model.put("errors", errorsBesides(inputs));
        model.put(
                "refused",
                inputs.stream().filter(input -> !input.error().isEmpty()).toList());
        model.put("comment", state.text("comment"));
        if (issue.getKey() != null) {
            model.put("issue", IssueDetails.of(issue));
        }
        return model;
    }

    private List<String> errorsBesides(List<FieldInput> inputs) {
        Set<String> shown = inputs.stream().map(FieldInput::id).collect(Collectors.toSet());
        List<String> errors = new ArrayList<>(state.errors().getErrorMessages());
        state.errors().getErrors().forEach((field, message) -> {
            if (!shown.contains(field)) {
                errors.add(message);
            }
        });
        return errors;
    }
}
