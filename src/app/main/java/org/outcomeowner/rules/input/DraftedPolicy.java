package org.outcomeowner.rules.input;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.outcomeowner.rules.AuthorityPolicy;
import org.outcomeowner.rules.BypassPolicy;
import org.outcomeowner.rules.BypassResponse;
import org.outcomeowner.rules.Grantors;
import org.outcomeowner.rules.MeasuringPolicy;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.ModePlan;
import org.outcomeowner.rules.OwnerPolicy;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.Recipients;
import org.outcomeowner.rules.ResultPolicy;
import org.outcomeowner.rules.Setting;
import org.outcomeowner.rules.WaiverPolicy;

/** The policy in a draft: what is typed for some settings, what was there before for the others. */
final class DraftedPolicy {
    private final PolicyReader reader;
    private final Known known;
    private final LocalDate today;
    private final Base base;

    DraftedPolicy(PolicyReader reader, Known known, LocalDate today, Base base) {
        this.reader = reader;
        this.known = known;
        this.today = today;
        this.base = base;
    }

    Policy read() {
        return new Policy(
                part(Setting.OUTCOME_TYPES, this::types, base.policy.outcomeTypes()),
                part(Setting.MODE, this::mode, base.policy.mode()),
                results(base.policy.results()),
                part(Setting.MEASURING, this::measuring, base.policy.measuring()),
                authority(base.policy.authority()),
                waivers(base.policy.waivers()),
                owners(base.policy.owners()),
                bypasses(base.policy.bypasses()));
    }

    private <T> T part(Setting setting, Supplier<T> typed, T before) {
        return base.typed.contains(setting) ? typed.get() : before;
    }

    private Optional<Set<String>> types() {
        if (reader.isTicked(PolicyField.EVERY_TYPE)) {
            return Optional.empty();
        }
        Set<String> types = reader.existing(PolicyField.OUTCOME_TYPES, known::issueType);
        if (types.isEmpty() && !reader.isRefused(PolicyField.OUTCOME_TYPES)) {
            reader.refuse(PolicyField.OUTCOME_TYPES, "no-types");
        }
        return Optional.of(types).filter(named -> !named.isEmpty());
    }

    /** A plan that was not touched stays as it is, though its day may be over by now. */
    private ModePlan mode() {
        ModePlan before = base.policy.mode();
        Mode mode = reader.choice(PolicyField.MODE, Mode::of, before.mode());
        Optional<LocalDate> day = reader.day(PolicyField.MODE_FROM);
        if (mode == before.mode() && (day.isEmpty() || day.equals(before.from()))) {
            return before.alone();
        }
        day.filter(today::isAfter).ifPresent(past -> reader.refuse(PolicyField.MODE_FROM, "day-past", today, past));
        return before.change(mode, day.orElse(today), today);
    }

    private ResultPolicy results(ResultPolicy before) {
        return new ResultPolicy(
                part(
                        Setting.MAX_MEASURES,
                        () -> reader.number(PolicyField.MAX_MEASURES, ResultPolicy.MOST_MEASURES),
                        before.maxMeasures()),
                ticked(Setting.EVIDENCE, PolicyField.EVIDENCE, before.evidenceRequired()),
                ticked(Setting.INSIGHT, PolicyField.INSIGHT, before.insightRequired()),
                part(
                        Setting.EXEMPT_RESOLUTIONS,
                        () -> reader.names(PolicyField.EXEMPT_RESOLUTIONS),
                        before.exemptResolutions()));
    }

    private boolean ticked(Setting setting, PolicyField field, boolean before) {
        return part(setting, () -> reader.isTicked(field), before);
    }

    private MeasuringPolicy measuring() {
        return new MeasuringPolicy(
                reader.names(PolicyField.MEASURING_STATUSES),
                reader.number(PolicyField.MEASURING_DAYS, MeasuringPolicy.MOST_DAYS));
    }

    private AuthorityPolicy authority(AuthorityPolicy before) {
        return new AuthorityPolicy(
                ticked(Setting.AUTHORITY_REQUIRED, PolicyField.AUTHORITY_REQUIRED, before.required()),
                ticked(Setting.SELF_GRANT, PolicyField.SELF_GRANT, before.selfGrantAllowed()),
                part(
                        Setting.AUTHORITY_GRANTORS,
                        () -> grantors(PolicyField.AUTHORITY_GROUPS, PolicyField.AUTHORITY_ROLES),
                        before.grantors()));
    }

    private WaiverPolicy waivers(WaiverPolicy before) {
        return new WaiverPolicy(
                part(
                        Setting.WAIVER_GRANTORS,
                        () -> grantors(PolicyField.WAIVER_GROUPS, PolicyField.WAIVER_ROLES),
                        before.grantors()),
                part(
                        Setting.LONGEST_WAIVER,
                        () -> reader.number(PolicyField.LONGEST_WAIVER, WaiverPolicy.MOST_DAYS),
                        before.longestDays()));
    }

    private Grantors grantors(PolicyField groups, PolicyField roles) {
        return new Grantors(reader.existing(groups, known::group), reader.existingIds(roles, known::role));
    }

    private OwnerPolicy owners(OwnerPolicy before) {
        return new OwnerPolicy(
                part(
                        Setting.SERVICE_ACCOUNTS,
                        () -> reader.existing(PolicyField.SERVICE_ACCOUNT_GROUPS, known::group),
                        before.serviceAccountGroups()),
                part(
                        Setting.OWNER_LIMIT,
                        () -> reader.optionalNumber(PolicyField.OWNER_LIMIT, OwnerPolicy.MOST_OUTCOMES),
                        before.limit()));
    }

    private BypassPolicy bypasses(BypassPolicy before) {
        return new BypassPolicy(
                part(Setting.RESPONSE, this::response, before.response()),
                part(Setting.RECIPIENTS, this::recipients, before.recipients()));
    }

    private BypassResponse response() {
        BypassResponse.Action action =
                reader.choice(PolicyField.RESPONSE, BypassResponse.Action::of, BypassResponse.Action.FLAG);
        if (action != BypassResponse.Action.REOPEN) {
            return action == BypassResponse.Action.FLAG ? BypassResponse.flag() : BypassResponse.comment();
        }
        String transition = reader.name(PolicyField.REOPEN_TRANSITION);
        if (transition.isEmpty() && !reader.isRefused(PolicyField.REOPEN_TRANSITION)) {
            reader.refuse(PolicyField.REOPEN_TRANSITION, "no-transition");
        }
        return BypassResponse.reopen(transition);
    }

    private Recipients recipients() {
        return new Recipients(
                reader.existing(PolicyField.RECIPIENT_GROUPS, known::group),
                reader.found(PolicyField.RECIPIENT_USERS, known::userKey));
    }

    /**
     * Where a draft begins.
     *
     * @param policy what was there before
     * @param typed the settings that the draft replaces
     */
    record Base(Policy policy, Set<Setting> typed) {}
}
