package org.outcomeowner.setup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outcomeowner.outcome.input.InputError;
import org.outcomeowner.rules.Setting;
import org.outcomeowner.rules.input.PolicyDraft;
import org.outcomeowner.rules.input.PolicyField;
import org.springframework.stereotype.Component;

/**
 * What the forms of both policies show alike: the errors, each with the way to its field, what others have changed meanwhile, and the settings by
 * section. A form that was refused carries the present revision: saving it again is a decision.
 */
@Component
public final class FormPage {
    private final FormFields fields;
    private final OpenedForm opened;
    private final LastSaves saves;
    private final Words words;

    public FormPage(FormFields fields, OpenedForm opened, LastSaves saves, Words words) {
        this.fields = fields;
        this.opened = opened;
        this.saves = saves;
        this.words = words;
    }

    /** The page around the settings. */
    Map<String, Object> around(Opened form, Optional<Refused> refused) {
        Map<String, Object> page = new HashMap<>();
        page.put("revision", form.revision());
        page.put("opened", opened.hidden(form.stored()));
        page.put("errors", refused.map(this::errors).orElse(List.of()));
        page.put("changes", List.of());
        refused.filter(Refused::isStale).ifPresent(stale -> {
            page.put("changes", opened.changes(stale.draft(), form.stored()));
            saves.of(form.saveKey()).ifPresent(save -> page.put("savedBy", savedBy(save)));
        });
        return page;
    }

    private String savedBy(LastSaves.Save save) {
        return words.say("outcome-owner.setup.saved-by", save.who(), save.day());
    }

    private List<Map<String, Object>> errors(Refused refused) {
        return refused.errors().stream().map(this::error).toList();
    }

    private Map<String, Object> error(InputError error) {
        Map<String, Object> view = new HashMap<>();
        view.put("text", words.say(error.message()));
        if (Arrays.stream(PolicyField.values()).anyMatch(field -> field.key().equals(error.field()))) {
            view.put("anchor", "#" + error.field());
        }
        return view;
    }

    /** The sections with their settings, each of which the page completes. */
    List<Map<String, Object>> sections(Function<Setting, Map<String, Object>> setting) {
        return Arrays.stream(Section.values())
                .map(section -> Map.of(
                        "title", words.say(section.nameKey()),
                        "settings", section.settings().stream().map(setting).toList()))
                .toList();
    }

    /** A setting with its fields. */
    Map<String, Object> setting(Setting setting, PolicyDraft shown, Optional<Refused> refused) {
        Map<String, Object> view = new HashMap<>();
        view.put("key", setting.key());
        view.put("name", words.say(setting.nameKey()));
        view.put("help", words.say("outcome-owner.setup.help." + setting.key()));
        view.put(
                "fields", fields.of(setting, shown, refused.map(Refused::errors).orElse(List.of())));
        return view;
    }

    /**
     * What a form is about.
     *
     * @param stored what is stored, as the form shows it
     * @param revision of that
     * @param saveKey under which the last save is noted
     */
    record Opened(PolicyDraft stored, String revision, String saveKey) {}
}
