package org.outcomeowner.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What has been decided for the epics of a project; the parameters of a validator can differ in what an epic must have.
 *
 * @param outcomeTypes ids of the issue types that are outcomes; empty for every type that the app's fields apply to
 * @param mode what the gate does, from when on
 * @param results what a measured result must be
 * @param measuring when a delivered epic must have been measured
 * @param authority the owner's right to decide
 * @param waivers who may let an epic close without its result
 * @param owners who may own, and how much
 * @param bypasses what follows when an epic closed without its result
 */
public record Policy(
        Optional<Set<String>> outcomeTypes,
        ModePlan mode,
        ResultPolicy results,
        MeasuringPolicy measuring,
        AuthorityPolicy authority,
        WaiverPolicy waivers,
        OwnerPolicy owners,
        BypassPolicy bypasses) {
    private static final Policy DEFAULTS = new Policy(
            Optional.empty(),
            ModePlan.always(Mode.ENFORCE),
            new ResultPolicy(5, true, true, Set.of("Cancelled", "Superseded", "Won't Do", "Duplicate")),
            new MeasuringPolicy(Set.of("Measuring"), 30),
            new AuthorityPolicy(true, false, Grantors.unnamed()),
            new WaiverPolicy(Grantors.unnamed(), 90),
            new OwnerPolicy(Set.of(), Optional.empty()),
            new BypassPolicy(BypassResponse.flag(), Recipients.nobody()));

    public Policy {
        outcomeTypes = outcomeTypes.map(Set::copyOf);
        if (outcomeTypes.filter(Set::isEmpty).isPresent()) {
            throw new IllegalArgumentException("A policy that names the types of outcomes must name one at least");
        }
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(measuring, "measuring");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(waivers, "waivers");
        Objects.requireNonNull(owners, "owners");
        Objects.requireNonNull(bypasses, "bypasses");
    }

    /** The policy of a fresh installation. */
    public static Policy defaults() {
        return DEFAULTS;
    }

    /** What the gate does on a day. */
    public Mode modeOn(LocalDate day) {
        return mode.on(day);
    }

    /** Whether issues of this type are outcomes, as far as the policy can tell: it may leave that to where the fields apply. */
    public boolean countsType(String issueTypeId) {
        return outcomeTypes.map(types -> types.contains(issueTypeId)).orElse(true);
    }

    /** What an epic must have to start, unless a validator says otherwise. */
    public StartRequirements startRequirements() {
        return new StartRequirements(authority.required(), true);
    }

    /** What an epic must have to close, unless a validator says otherwise. */
    public CloseRequirements closeRequirements() {
        return new CloseRequirements(
                MeasureScope.ALL, results.evidenceRequired(), results.insightRequired(), results.exemptResolutions());
    }

    public Policy with(ModePlan other) {
        return new Policy(outcomeTypes, other, results, measuring, authority, waivers, owners, bypasses);
    }

    public Policy with(ResultPolicy other) {
        return new Policy(outcomeTypes, mode, other, measuring, authority, waivers, owners, bypasses);
    }

    public Policy with(AuthorityPolicy other) {
        return new Policy(outcomeTypes, mode, results, measuring, other, waivers, owners, bypasses);
    }

    public Policy with(OwnerPolicy other) {
        return new Policy(outcomeTypes, mode, results, measuring, authority, waivers, other, bypasses);
    }

    public Policy with(WaiverPolicy other) {
        return new Policy(outcomeTypes, mode, results, measuring, authority, other, owners, bypasses);
    }

    public Policy with(BypassPolicy other) {
        return new Policy(outcomeTypes, mode, results, measuring, authority, waivers, owners, other);
    }

    public Policy with(MeasuringPolicy other) {
        return new Policy(outcomeTypes, mode, results, other, authority, waivers, owners, bypasses);
    }

    public Policy withOutcomeTypes(Set<String> issueTypeIds) {
        return new Policy(Optional.of(issueTypeIds), mode, results, measuring, authority, waivers, owners, bypasses);
    }
}
