package org.outcomeowner.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.outcomeowner.rules.Setting;
import org.outcomeowner.rules.input.PolicyDraft;
import org.outcomeowner.rules.input.PolicyField;
import org.springframework.stereotype.Component;

/**
 * Tells whoever comes too late what others have changed: a form carries along what it was opened with. It is for showing only, and nothing is decided
 * by it.
 */
@Component
public final class OpenedForm {
    private static final String PREFIX = "opened.";
    private static final List<String> BOUNDS = List.of(PolicyDraft.OPEN, PolicyDraft.STRICTER_ONLY, PolicyDraft.OWN);

    private final SettingWords settingWords;
    private final Words words;

    public OpenedForm(SettingWords settingWords, Words words) {
        this.settingWords = settingWords;
        this.words = words;
    }

    /** The hidden fields of a form that shows what is stored. */
    List<Map<String, Object>> hidden(PolicyDraft stored) {
        return keys().map(key ->
                        Map.<String, Object>of("name", PREFIX + key, "value", String.join("\n", stored.lines(key))))
                .toList();
    }

    /** What is stored by now and was not when the form was opened, each as a sentence. */
    List<String> changes(PolicyDraft draft, PolicyDraft stored) {
        return keys().filter(key -> !draft.lines(PREFIX + key).equals(stored.lines(key)))
                .map(key -> words.say(
                        "outcome-owner.setup.changed",
                        label(key),
                        value(key, draft.lines(PREFIX + key)),
                        value(key, stored.lines(key))))
                .toList();
    }

    private static Stream<String> keys() {
        return Stream.concat(Arrays.stream(PolicyField.values()).map(PolicyField::key), BOUNDS.stream());
    }

    private String label(String key) {
        return words.say(field(key).map(PolicyField::labelKey).orElse("outcome-owner.policy." + key));
    }

    private String value(String key, Set<String> lines) {
        return field(key).map(field -> settingWords.value(field, lines)).orElseGet(() -> boundsValue(lines));
    }

    private String boundsValue(Set<String> lines) {
        if (lines.isEmpty()) {
            return words.say("outcome-owner.setup.none");
        }
        return String.join(", ", lines.stream().map(this::settingName).toList());
    }

    private String settingName(String key) {
        return key.equals(PolicyDraft.TICKED)
                ? words.say("outcome-owner.setup.yes")
                : Setting.of(key)
                        .map(Setting::nameKey)
                        .map(name -> words.say(name))
                        .orElse(key);
    }

    private static Optional<PolicyField> field(String key) {
        return Arrays.stream(PolicyField.values())
                .filter(field -> field.key().equals(key))
                .findFirst();
    }
}
