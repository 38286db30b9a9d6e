package org.outcomeowner.sandbox.script;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.field.form.FieldValues;
import org.outcomeowner.sandbox.field.form.FormField;
import org.springframework.stereotype.Component;

/** Puts the fields of a script into an issue or into the input of the issue service. */
@Component
final class ScriptFields {
    private final FieldValues values;

    ScriptFields(FieldValues values) {
        this.values = values;
    }

    /** Sets the values in the issue, whatever screen they are on. */
    void set(MutableIssue issue, ApplicationUser user, Map<String, Object> fields) {
        ErrorCollection errors = new SimpleErrorCollection();
        FieldValues.Target target = new FieldValues.Target(issue, user, errors);
        fields.forEach((name, value) -> values.set(target, field(issue, name), value));
        ScriptProblem.refuse(errors);
    }

    /** Writes the values as a form would post them. */
    void put(Issue issue, Map<String, Object> fields, IssueInputParameters input) {
        ErrorCollection errors = new SimpleErrorCollection();
        List<String> provided = new ArrayList<>();
        fields.forEach((name, value) -> {
            FormField field = field(issue, name);
            provided.add(field.id());
            input.getActionParameters().putAll(values.parameters(issue, field, value, errors));
        });
        ScriptProblem.refuse(errors);
        input.setProvidedFields(provided);
    }

    private FormField field(Issue issue, String name) {
        return values.find(issue, name)
                .orElseThrow(() -> ScriptProblem.of(name, "The issue has no field “" + name + "”."));
    }
}
