package org.outcomeowner.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The policy of a project: its own settings over those of all projects, no weaker than those where the bounds say so. */
final class Overlay {
    private final Policy all;
    private final Policy own;
    private final Set<Setting> taken;
    private final boolean stricterOnly;
    private final Set<Setting> weakened = EnumSet.noneOf(Setting.class);

    Overlay(GlobalPolicy global, ProjectPolicy project) {
        this.all = global.policy();
        this.own = project.values();
        this.taken = project.within(global.bounds());
        this.stricterOnly = global.bounds().stricterOnly();
    }

    Policy policy() {
        return new Policy(
                added(Setting.OUTCOME_TYPES, Policy::outcomeTypes, Overlay::moreTypes),
                added(Setting.MODE, Policy::mode, ModePlan::atLeast),
                results(),
                measuring(),
                authority(),
                waivers(),
                owners(),
                bypasses());
    }

    /** The settings in which the project asks less than it may from a day on. */
    Set<Setting> weakened(LocalDate from) {
        policy();
        if (stricterOnly && taken.contains(Setting.MODE) && own.mode().undercuts(all.mode(), from)) {
            weakened.add(Setting.MODE);
        }
        return weakened;
    }

    private ResultPolicy results() {
        return new ResultPolicy(
                free(Setting.MAX_MEASURES, policy -> policy.results().maxMeasures()),
                bounded(Setting.EVIDENCE, policy -> policy.results().evidenceRequired(), Boolean::logicalOr),
                bounded(Setting.INSIGHT, policy -> policy.results().insightRequired(), Boolean::logicalOr),
                bounded(Setting.EXEMPT_RESOLUTIONS, policy -> policy.results().exemptResolutions(), Overlay::common));
    }

    private MeasuringPolicy measuring() {
        MeasuringPolicy mine = free(Setting.MEASURING, Policy::measuring);
        int days = bounded(Setting.MEASURING, policy -> policy.measuring().days(), Math::min);
        return new MeasuringPolicy(mine.statuses(), days);
    }

    private AuthorityPolicy authority() {
        return new AuthorityPolicy(
                bounded(Setting.AUTHORITY_REQUIRED, policy -> policy.authority().required(), Boolean::logicalOr),
                bounded(Setting.SELF_GRANT, policy -> policy.authority().selfGrantAllowed(), Boolean::logicalAnd),
                free(Setting.AUTHORITY_GRANTORS, policy -> policy.authority().grantors()));
    }

    private WaiverPolicy waivers() {
        return new WaiverPolicy(
                free(Setting.WAIVER_GRANTORS, policy -> policy.waivers().grantors()),
                bounded(Setting.LONGEST_WAIVER, policy -> policy.waivers().longestDays(), Math::min));
    }

    private OwnerPolicy owners() {
        return new OwnerPolicy(
                added(Setting.SERVICE_ACCOUNTS, policy -> policy.owners().serviceAccountGroups(), Overlay::both),
                bounded(Setting.OWNER_LIMIT, policy -> policy.owners().limit(), Overlay::lower));
    }

    private BypassPolicy bypasses() {
        return new BypassPolicy(
                bounded(Setting.RESPONSE, policy -> policy.bypasses().response(), Overlay::farther),
                added(Setting.RECIPIENTS, policy -> policy.bypasses().recipients(), Overlay::both));
    }

    /** A setting that is neither strict nor mild. */
    private <T> T free(Setting setting, Function<Policy, T> part) {
        return part.apply(taken.contains(setting) ? own : all);
    }

    /** A setting to which the project's value adds, where it may only be stricter. */
    private <T> T added(Setting setting, Function<Policy, T> part, BinaryOperator<T> sum) {
        T floor = part.apply(all);
        if (!taken.contains(setting)) {
            return floor;
        }
        T mine = part.apply(own);
        return stricterOnly ? sum.apply(mine, floor) : mine;
    }

    /** A setting of which the stricter value counts, where it may only be stricter. */
    private <T> T bounded(Setting setting, Function<Policy, T> part, BinaryOperator<T> stricter) {
        T counting = added(setting, part, stricter);
        if (taken.contains(setting) && !counting.equals(part.apply(own))) {
            weakened.add(setting);
        }
        return counting;
    }

    private static Optional<Set<String>> moreTypes(Optional<Set<String>> mine, Optional<Set<String>> floor) {
        return mine.flatMap(types -> floor.map(others -> both(types, others)));
    }

    private static Optional<Integer> lower(Optional<Integer> mine, Optional<Integer> floor) {
        return mine.isPresent() && floor.isPresent()
                ? Optional.of(Math.min(mine.get(), floor.get()))
                : mine.or(() -> floor);
    }

    private static BypassResponse farther(BypassResponse mine, BypassResponse floor) {
        return mine.action().compareTo(floor.action()) >= 0 ? mine : floor;
    }

    private static Recipients both(Recipients mine, Recipients floor) {
        return new Recipients(both(mine.groups(), floor.groups()), both(mine.users(), floor.users()));
    }

    private static Set<String> both(Set<String> mine, Set<String> floor) {
        Set<String> all = new HashSet<>(mine);
        all.addAll(floor);
        return all;
    }

    private static Set<String> common(Set<String> mine, Set<String> floor) {
        Set<String> common = new HashSet<>(mine);
        common.retainAll(floor);
        return common;
    }
}
