package org.outcomeowner.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeowner.jira.AuditChange;
import org.outcomeowner.rules.Bounds;
import org.outcomeowner.rules.GlobalPolicy;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.ProjectPolicy;
import org.outcomeowner.rules.Setting;
import org.outcomeowner.rules.input.Known;
import org.outcomeowner.rules.input.PolicyDraft;
import org.outcomeowner.rules.input.PolicyField;

/** What differs between two policies, field by field as a form shows them, for the audit log. */
final class PolicyDifference {
    private final Known known;

    PolicyDifference(Known known) {
        this.known = known;
    }

    List<AuditChange> between(GlobalPolicy before, GlobalPolicy after) {
        return Stream.concat(fields(before.policy(), after.policy()), bounds(before.bounds(), after.bounds()))
                .toList();
    }

    /** A project that decided for itself and does so no more counts as a change too. */
    List<AuditChange> between(ProjectPolicy before, ProjectPolicy after) {
        Stream<AuditChange> own = changed("outcome-owner.policy.own", names(before.own()), names(after.own()));
        return Stream.concat(own, fields(before.values(), after.values())).toList();
    }

    private Stream<AuditChange> fields(Policy before, Policy after) {
        Map<String, List<String>> old = PolicyDraft.of(before, known).values();
        Map<String, List<String>> now = PolicyDraft.of(after, known).values();
        return Arrays.stream(PolicyField.values())
                .flatMap(field -> changed(field.labelKey(), line(old, field), line(now, field)));
    }

    private static Stream<AuditChange> bounds(Bounds before, Bounds after) {
        return Stream.concat(
                changed("outcome-owner.policy.open", names(before.open()), names(after.open())),
                changed(
                        "outcome-owner.policy.stricterOnly",
                        Boolean.toString(before.stricterOnly()),
                        Boolean.toString(after.stricterOnly())));
    }

    private static Stream<AuditChange> changed(String nameKey, String from, String to) {
        return from.equals(to) ? Stream.empty() : Stream.of(new AuditChange(nameKey, from, to));
    }

    private static String line(Map<String, List<String>> values, PolicyField field) {
        return String.join(", ", values.getOrDefault(field.key(), List.of()));
    }

    private static String names(Set<Setting> settings) {
        return settings.stream().map(Setting::key).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }
}
