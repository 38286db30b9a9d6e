package org.outcomeowner.setup;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.outcomeowner.rules.BypassResponse;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.input.PolicyField;
import org.springframework.stereotype.Component;

/** What can be chosen in the fields of a policy: what this Jira has. */
@Component
public final class Choices {
    private final ConstantsManager constants;
    private final GroupManager groups;
    private final ProjectRoleManager roles;
    private final Words words;

    public Choices(ConstantsManager constants, GroupManager groups, ProjectRoleManager roles, Words words) {
        this.constants = constants;
        this.groups = groups;
        this.roles = roles;
        this.words = words;
    }

    /** The options of a field that is chosen from, by their labels; nothing for the others. */
    List<Option> of(PolicyField field) {
        return switch (field) {
            case MODE -> options(Arrays.stream(Mode.values()), Mode::key, mode -> words.say(mode.nameKey()));
            case RESPONSE ->
                options(
                        Arrays.stream(BypassResponse.Action.values()),
                        BypassResponse.Action::key,
                        action -> words.say(action.nameKey()));
            case OUTCOME_TYPES ->
                sorted(options(
                        constants.getAllIssueTypeObjects().stream(), IssueConstant::getId, IssueConstant::getName));
            case EXEMPT_RESOLUTIONS -> byName(constants.getResolutions());
            case MEASURING_STATUSES -> byName(constants.getStatuses());
            case AUTHORITY_ROLES, WAIVER_ROLES ->
                sorted(options(
                        roles.getProjectRoles().stream(), role -> role.getId().toString(), role -> role.getName()));
            case AUTHORITY_GROUPS, WAIVER_GROUPS, SERVICE_ACCOUNT_GROUPS, RECIPIENT_GROUPS ->
                sorted(options(groups.getAllGroups().stream(), Group::getName, Group::getName));
            default -> List.of();
        };
    }

    private static List<Option> byName(Collection<? extends IssueConstant> named) {
        return sorted(options(named.stream(), IssueConstant::getName, IssueConstant::getName));
    }

    private static <T> List<Option> options(Stream<? extends T> things, Label<T> value, Label<T> label) {
        return things.map(thing -> new Option(value.of(thing), label.of(thing))).toList();
    }

    private static List<Option> sorted(List<Option> options) {
        return options.stream()
                .distinct()
                .sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** What is sent, and what is shown for it. */
    record Option(String value, String label) {}

    @FunctionalInterface
    private interface Label<T> {
        String of(T thing);
    }
}
