package org.outcomeowner.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeowner.outcome.input.InputError;
import org.outcomeowner.rules.Setting;
import org.outcomeowner.rules.input.PolicyDraft;
import org.outcomeowner.rules.input.PolicyField;
import org.springframework.stereotype.Component;

/**
 * The fields of a policy's form as maps for the template: {@code key, kind, label, value, options, ticked, error, describedBy}. What was typed and is
 * no choice of this Jira stays as a choice of its own.
 */
@Component
public final class FormFields {
    /** More choices than these are typed, one to a line. */
    private static final int MOST_BOXES = 60;

    private final Choices choices;
    private final Words words;

    public FormFields(Choices choices, Words words) {
        this.choices = choices;
        this.words = words;
    }

    List<Map<String, Object>> of(Setting setting, PolicyDraft draft, List<InputError> errors) {
        return PolicyField.of(setting).stream()
                .map(field -> of(field, draft, errors))
                .toList();
    }

    private Map<String, Object> of(PolicyField field, PolicyDraft draft, List<InputError> errors) {
        FieldKind kind = kind(field);
        Map<String, Object> view = new HashMap<>();
        view.put("key", field.key());
        view.put("kind", kind.key());
        view.put("label", words.say(field.labelKey()));
        view.put("value", value(kind, field, draft));
        if (kind == FieldKind.SELECT || kind == FieldKind.BOXES) {
            view.put("options", options(field, draft.lines(field.key())));
        }
        if (draft.isTicked(field.key())) {
            view.put("ticked", true);
        }
        String help = field.setting().key() + "-help";
        String error = error(field, errors);
        view.put("describedBy", error.isEmpty() ? help : help + " " + field.key() + "-error");
        if (!error.isEmpty()) {
            view.put("error", error);
        }
        return view;
    }

    private FieldKind kind(PolicyField field) {
        FieldKind kind = FieldKind.of(field);
        return kind == FieldKind.BOXES && choices.of(field).size() > MOST_BOXES ? FieldKind.LINES : kind;
    }

    private static String value(FieldKind kind, PolicyField field, PolicyDraft draft) {
        return kind == FieldKind.LINES ? String.join("\n", draft.lines(field.key())) : draft.text(field.key());
    }

    private List<Map<String, Object>> options(PolicyField field, Set<String> chosen) {
        List<Choices.Option> known = choices.of(field);
        List<Map<String, Object>> options = new ArrayList<>();
        known.forEach(option -> options.add(option(option, chosen)));
        Set<String> values = known.stream().map(Choices.Option::value).collect(Collectors.toSet());
        chosen.stream()
                .filter(value -> !values.contains(value))
                .map(value -> new Choices.Option(value, words.say("outcome-owner.setup.not-here", value)))
                .forEach(option -> options.add(option(option, chosen)));
        return options;
    }

    private static Map<String, Object> option(Choices.Option option, Set<String> chosen) {
        Map<String, Object> view = new HashMap<>();
        view.put("value", option.value());
        view.put("label", option.label());
        if (chosen.contains(option.value())) {
            view.put("selected", true);
        }
        return view;
    }

    private String error(PolicyField field, List<InputError> errors) {
        return errors.stream()
                .filter(error -> error.field().equals(field.key()))
                .map(error -> words.say(error.message()))
                .collect(Collectors.joining(" "));
    }
}
