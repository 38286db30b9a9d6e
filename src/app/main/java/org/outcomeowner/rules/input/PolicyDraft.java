package org.outcomeowner.rules.input;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.outcomeowner.rules.BypassResponse;
import org.outcomeowner.rules.Policy;

/**
 * A policy as it was typed, or as a form shows it. Nothing in it is judged yet.
 *
 * @param values by the names of parameters, those of {@link PolicyField} and the constants here
 */
public record PolicyDraft(Map<String, List<String>> values) {
    /** What the form was opened with. */
    public static final String REVISION = "revision";
    /** Keys of the settings that projects may decide for themselves, several. */
    public static final String OPEN = "open";
    /** Whether projects may only be stricter. */
    public static final String STRICTER_ONLY = "stricterOnly";
    /** Keys of the settings that a project decides for itself, several. */
    public static final String OWN = "own";
    /** The value of a ticked box. */
    public static final String TICKED = "true";

    public PolicyDraft {
        values = Map.copyOf(values);
    }

    /** What a form shows of a policy, without revision and bounds. */
    public static PolicyDraft of(Policy policy, Known known) {
        Map<String, List<String>> values = new HashMap<>();
        new Writer(values, known).write(policy);
        return new PolicyDraft(values);
    }

    /** The first value without blanks around it; blank when there is none. */
    public String text(String key) {
        return values.getOrDefault(key, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** Whether the box is ticked; an unticked one is not sent at all. */
    public boolean isTicked(String key) {
        return text(key).equals(TICKED);
    }

    /** Every value and every line of a value that is not blank, each once. */
    public Set<String> lines(String key) {
        return values.getOrDefault(key, List.of()).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Writes a policy down field by field. */
    private record Writer(Map<String, List<String>> values, Known known) {
        void write(Policy policy) {
            tick(PolicyField.EVERY_TYPE, policy.outcomeTypes().isEmpty());
            put(PolicyField.OUTCOME_TYPES, policy.outcomeTypes().orElse(Set.of()));
            put(PolicyField.MODE, policy.mode().mode().key());
            put(
                    PolicyField.MODE_FROM,
                    policy.mode().from().map(LocalDate::toString).orElse(""));
            writeResults(policy);
            writePeople(policy);
            writeBypasses(policy);
        }

        private void writeResults(Policy policy) {
            put(PolicyField.MAX_MEASURES, policy.results().maxMeasures());
            tick(PolicyField.EVIDENCE, policy.results().evidenceRequired());
            tick(PolicyField.INSIGHT, policy.results().insightRequired());
            put(PolicyField.EXEMPT_RESOLUTIONS, policy.results().exemptResolutions());
            put(PolicyField.MEASURING_STATUSES, policy.measuring().statuses());
            put(PolicyField.MEASURING_DAYS, policy.measuring().days());
        }

        private void writePeople(Policy policy) {
            tick(PolicyField.AUTHORITY_REQUIRED, policy.authority().required());
            tick(PolicyField.SELF_GRANT, policy.authority().selfGrantAllowed());
            put(PolicyField.AUTHORITY_GROUPS, policy.authority().grantors().groups());
            put(PolicyField.AUTHORITY_ROLES, policy.authority().grantors().roles());
            put(PolicyField.WAIVER_GROUPS, policy.waivers().grantors().groups());
            put(PolicyField.WAIVER_ROLES, policy.waivers().grantors().roles());
            put(PolicyField.LONGEST_WAIVER, policy.waivers().longestDays());
            put(PolicyField.SERVICE_ACCOUNT_GROUPS, policy.owners().serviceAccountGroups());
            put(
                    PolicyField.OWNER_LIMIT,
                    policy.owners().limit().map(Object::toString).orElse(""));
        }

        private void writeBypasses(Policy policy) {
            BypassResponse response = policy.bypasses().response();
            Set<String> users = policy.bypasses().recipients().users();
            put(PolicyField.RESPONSE, response.action().key());
            put(PolicyField.REOPEN_TRANSITION, response.transition().orElse(""));
            put(PolicyField.RECIPIENT_GROUPS, policy.bypasses().recipients().groups());
            put(PolicyField.RECIPIENT_USERS, users.stream().map(known::userName).toList());
        }

        private void tick(PolicyField field, boolean ticked) {
            if (ticked) {
                put(field, TICKED);
            }
        }

        private void put(PolicyField field, Object value) {
            values.put(field.key(), List.of(value.toString()));
        }

        private <T extends Comparable<T>> void put(PolicyField field, Collection<T> several) {
            values.put(
                    field.key(),
                    new TreeSet<>(several).stream().map(Object::toString).toList());
        }
    }
}
