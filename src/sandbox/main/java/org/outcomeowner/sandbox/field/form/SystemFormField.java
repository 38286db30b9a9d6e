package org.outcomeowner.sandbox.field.form;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import java.util.Optional;

/** What Jira's own fields have in common: one parameter under the field's id. */
abstract class SystemFormField implements FormField {
    private final String id;
    private final String name;

    SystemFormField(String id, String name) {
        this.id = id;
        this.name = name;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final boolean existsFor(Issue issue) {
        return true;
    }

    @Override
    public boolean isOfferedFor(Issue issue, ApplicationUser user) {
        return true;
    }

    @Override
    public final Map<String, String[]> parametersOf(Issue issue) {
        return textOf(issue).map(text -> Map.of(id, new String[] {text})).orElseGet(Map::of);
    }

    @Override
    public final void validate(FieldRequest request, ErrorCollection errors) {
        Optional<String> text = request.text(id);
        if (text.isEmpty() && request.required()) {
            errors.addError(id, name + " is required.", ErrorCollection.Reason.VALIDATION_FAILED);
        }
        text.flatMap(present -> problem(present, request))
                .ifPresent(problem -> errors.addError(id, problem, ErrorCollection.Reason.VALIDATION_FAILED));
    }

    @Override
    public final void apply(FieldRequest request) {
        set(request.issue(), request.text(id).orElse(null));
    }

    @Override
    public void applyDefault(MutableIssue issue, ApplicationUser creator) {
        // Most of Jira's own fields have no default.
    }

    @Override
    public final boolean isEmpty(Issue issue) {
        return textOf(issue).isEmpty();
    }

    /** The stored value as the text a form posts. */
    abstract Optional<String> textOf(Issue issue);

    /** What is wrong with the text, which is not blank. */
    abstract Optional<String> problem(String text, FieldRequest request);

    /** Sets the value; null clears it. */
    abstract void set(MutableIssue issue, String text);
}
