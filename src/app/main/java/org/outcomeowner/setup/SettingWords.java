package org.outcomeowner.setup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeowner.rules.Setting;
import org.outcomeowner.rules.input.PolicyDraft;
import org.outcomeowner.rules.input.PolicyField;
import org.springframework.stereotype.Component;

/** What a policy says, in words. */
@Component
public final class SettingWords {
    private final Choices choices;
    private final Words words;

    public SettingWords(Choices choices, Words words) {
        this.choices = choices;
        this.words = words;
    }

    /** A setting: its one value, or each of several with its label; what is blank is not said. */
    String of(Setting setting, PolicyDraft policy) {
        if (setting == Setting.OUTCOME_TYPES && policy.isTicked(PolicyField.EVERY_TYPE.key())) {
            return words.say(PolicyField.EVERY_TYPE.labelKey());
        }
        List<PolicyField> said = said(PolicyField.of(setting), policy);
        String parts =
                said.stream().map(field -> part(field, policy, said.size() > 1)).collect(Collectors.joining("; "));
        return parts.isEmpty() ? words.say("outcome-owner.setup.none") : parts;
    }

    private static List<PolicyField> said(List<PolicyField> fields, PolicyDraft policy) {
        return fields.stream()
                .filter(field ->
                        fields.size() == 1 || !policy.lines(field.key()).isEmpty())
                .toList();
    }

    private String part(PolicyField field, PolicyDraft policy, boolean labelled) {
        String value = value(field, policy.lines(field.key()));
        return labelled ? words.say(field.labelKey()) + ": " + value : value;
    }

    /** One field. */
    String value(PolicyField field, Set<String> lines) {
        if (FieldKind.of(field) == FieldKind.TICK) {
            return words.say(lines.contains(PolicyDraft.TICKED) ? "outcome-owner.setup.yes" : "outcome-owner.setup.no");
        }
        if (lines.isEmpty()) {
            return words.say("outcome-owner.setup.none");
        }
        List<Choices.Option> options = choices.of(field);
        return lines.stream().map(line -> label(line, options)).collect(Collectors.joining(", "));
    }

    private static String label(String value, List<Choices.Option> options) {
        Stream<Choices.Option> found =
                options.stream().filter(option -> option.value().equals(value));
        return found.findFirst().map(Choices.Option::label).orElse(value);
    }
}
