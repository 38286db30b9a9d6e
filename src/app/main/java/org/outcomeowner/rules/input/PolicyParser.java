package org.outcomeowner.rules.input;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.input.Excerpt;
import org.outcomeowner.outcome.input.Parsed;
import org.outcomeowner.rules.Bounds;
import org.outcomeowner.rules.GlobalPolicy;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.ProjectPolicy;
import org.outcomeowner.rules.Setting;

/**
 * Turns what was typed into a policy, or says everything that is wrong with it. An error has the key of its {@link PolicyField}, or one of the
 * constants of {@link PolicyDraft}. Names of resolutions and statuses need not exist: the defaults name some that not every Jira has.
 */
public final class PolicyParser {
    private final Known known;
    private final LocalDate today;

    /** @param today the day it is for whoever saves */
    public PolicyParser(Known known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    /**
     * The policy of all projects.
     *
     * @param stored what it is going to replace
     * @param revision the revision of that; a draft that was opened with another one is stale
     */
    public Parsed<GlobalPolicy> global(PolicyDraft draft, GlobalPolicy stored, String revision) {
        PolicyReader reader = new PolicyReader(draft);
        refuseStale(reader, draft, revision);
        Policy policy = read(reader, stored.policy(), EnumSet.allOf(Setting.class));
        Bounds bounds =
                new Bounds(settings(reader, draft, PolicyDraft.OPEN), draft.isTicked(PolicyDraft.STRICTER_ONLY));
        return parsed(reader, new GlobalPolicy(policy, bounds));
    }

    /**
     * What a project decides for itself.
     *
     * @param global the policy of all projects with the bounds
     * @param stored what it is going to replace
     * @param revision the revision of that; a draft that was opened with another one is stale
     */
    public Parsed<ProjectPolicy> project(
            PolicyDraft draft, GlobalPolicy global, ProjectPolicy stored, String revision) {
        PolicyReader reader = new PolicyReader(draft);
        refuseStale(reader, draft, revision);
        Set<Setting> own = settings(reader, draft, PolicyDraft.OWN);
        own.stream()
                .filter(setting -> !global.bounds().open().contains(setting))
                .forEach(setting -> refuse(reader, setting, "closed"));
        ProjectPolicy project = new ProjectPolicy(own, read(reader, global.in(stored), own));
        if (reader.errors().isEmpty()) {
            global.weakened(project, today).forEach(setting -> refuse(reader, setting, "weaker"));
        }
        return parsed(reader, project);
    }

    private Policy read(PolicyReader reader, Policy before, Set<Setting> typed) {
        return new DraftedPolicy(reader, known, today, new DraftedPolicy.Base(before, typed)).read();
    }

    private static void refuseStale(PolicyReader reader, PolicyDraft draft, String revision) {
        if (!draft.text(PolicyDraft.REVISION).equals(revision)) {
            reader.refuse(PolicyDraft.REVISION, "stale");
        }
    }

    /** At the first field of the setting, which is where a reader looks. */
    private static void refuse(PolicyReader reader, Setting setting, String rule) {
        reader.refuse(PolicyField.of(setting).get(0).key(), rule, Message.of(setting.nameKey()));
    }

    private static Set<Setting> settings(PolicyReader reader, PolicyDraft draft, String key) {
        return draft.lines(key).stream()
                .map(text -> setting(reader, key, text))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Setting> setting(PolicyReader reader, String key, String text) {
        Optional<Setting> setting = Setting.of(text);
        if (setting.isEmpty()) {
            reader.refuse(key, "setting", Excerpt.of(text));
        }
        return setting;
    }

    private static <T> Parsed<T> parsed(PolicyReader reader, T value) {
        return reader.errors().isEmpty() ? Parsed.of(value) : Parsed.refused(reader.errors());
    }
}
