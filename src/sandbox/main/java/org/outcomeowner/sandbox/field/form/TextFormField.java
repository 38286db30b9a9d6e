package org.outcomeowner.sandbox.field.form;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Summary, description and environment. */
final class TextFormField extends SystemFormField {
    private final int longest;
    private final Function<Issue, String> getter;
    private final BiConsumer<MutableIssue, String> setter;

    TextFormField(Name name, int longest, Function<Issue, String> getter, BiConsumer<MutableIssue, String> setter) {
        super(name.id(), name.label());
        this.longest = longest;
        this.getter = getter;
        this.setter = setter;
    }

    record Name(String id, String label) {}

    @Override
    Optional<String> textOf(Issue issue) {
        return Optional.ofNullable(getter.apply(issue)).filter(text -> !text.isBlank());
    }

    @Override
    Optional<String> problem(String text, FieldRequest request) {
        return text.length() > longest
                ? Optional.of(name() + " must be less than " + (longest + 1) + " characters.")
                : Optional.empty();
    }

    @Override
    void set(MutableIssue issue, String text) {
        setter.accept(issue, text);
    }
}
