package org.outcomeowner.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomeowner.policy.ExistingThings;
import org.outcomeowner.rules.GlobalPolicy;
import org.outcomeowner.rules.ProjectPolicy;
import org.outcomeowner.rules.Setting;
import org.outcomeowner.rules.input.PolicyDraft;
import org.outcomeowner.rules.input.PolicyField;
import org.springframework.stereotype.Component;

/** Policies as forms show and send them. */
@Component
public final class Drafts {
    private final ExistingThings known;

    public Drafts(ExistingThings known) {
        this.known = known;
    }

    /** What was sent. */
    static PolicyDraft sent(HttpServletRequest request) {
        Map<String, List<String>> values = new HashMap<>();
        request.getParameterMap().forEach((name, sent) -> values.put(name, List.of(sent)));
        return new PolicyDraft(values);
    }

    PolicyDraft of(GlobalPolicy global) {
        Map<String, List<String>> values =
                new HashMap<>(PolicyDraft.of(global.policy(), known).values());
        values.put(PolicyDraft.OPEN, keys(global.bounds().open()));
        if (global.bounds().stricterOnly()) {
            values.put(PolicyDraft.STRICTER_ONLY, List.of(PolicyDraft.TICKED));
        }
        return new PolicyDraft(values);
    }

    /** What a project has decided, as it decided it, and what holds for the rest. */
    PolicyDraft of(GlobalPolicy global, ProjectPolicy project) {
        Map<String, List<String>> values =
                new HashMap<>(inForce(global, project).values());
        Map<String, List<String>> own = PolicyDraft.of(project.values(), known).values();
        project.own().stream()
                .flatMap(setting -> PolicyField.of(setting).stream())
                .forEach(field -> {
                    values.remove(field.key());
                    if (own.containsKey(field.key())) {
                        values.put(field.key(), own.get(field.key()));
                    }
                });
        values.put(PolicyDraft.OWN, keys(project.own()));
        return new PolicyDraft(values);
    }

    /** What holds in a project. */
    PolicyDraft inForce(GlobalPolicy global, ProjectPolicy project) {
        return PolicyDraft.of(global.in(project), known);
    }

    private static List<String> keys(Set<Setting> settings) {
        return settings.stream().map(Setting::key).sorted().toList();
    }
}
