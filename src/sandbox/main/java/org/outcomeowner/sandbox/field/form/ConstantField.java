package org.outcomeowner.sandbox.field.form;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Resolution and priority, posted by id; {@code -1} stands for none. */
final class ConstantField extends SystemFormField {
    private static final String NONE = "-1";

    private final Supplier<Collection<? extends IssueConstant>> choices;
    private final Function<Issue, IssueConstant> getter;
    private final BiConsumer<MutableIssue, String> setter;

    ConstantField(
            TextFormField.Name name,
            Supplier<Collection<? extends IssueConstant>> choices,
            Function<Issue, IssueConstant> getter,
            BiConsumer<MutableIssue, String> setter) {
        super(name.id(), name.label());
        this.choices = choices;
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    Optional<String> textOf(Issue issue) {
        return Optional.ofNullable(getter.apply(issue)).map(IssueConstant::getId);
    }

    @Override
    Optional<String> problem(String text, FieldRequest request) {
        if (text.equals(NONE)) {
            return request.required() ? Optional.of(name() + " is required.") : Optional.empty();
        }
        return choices.get().stream().anyMatch(choice -> choice.getId().equals(text))
                ? Optional.empty()
                : Optional.of("The " + id() + " selected is invalid.");
    }

    @Override
    void set(MutableIssue issue, String text) {
        setter.accept(issue, NONE.equals(text) ? null : text);
    }
}
