package org.outcomeowner.rules;

import java.util.Set;

/**
 * What the administrators have decided for all projects; the parameters of a validator can differ.
 *
 * @param maxMeasures how many measures a result may have
 * @param authorityRequired whether the owner must have the right to decide
 * @param selfGrantAllowed whether owners may give it to themselves
 * @param evidenceRequired whether each actual must be proved by a web address
 * @param insightRequired whether a result needs an insight even when no target was missed
 * @param exemptResolutions names of resolutions with which an epic may close without a result, for a reason
 * @param serviceAccountGroups names of groups whose members can't own anything
 */
public record Policy(
        int maxMeasures,
        boolean authorityRequired,
        boolean selfGrantAllowed,
        boolean evidenceRequired,
        boolean insightRequired,
        Set<String> exemptResolutions,
        Set<String> serviceAccountGroups) {

    /** The most measures a policy may allow: with every text at its limit the document still fits into its own. */
    public static final int MOST_MEASURES = 8;

    private static final Set<String> HONEST_EXITS = Set.of("Cancelled", "Superseded", "Won't Do", "Duplicate");
    private static final Policy DEFAULTS = new Policy(5, true, false, true, true, HONEST_EXITS, Set.of());

    public Policy {
        if (maxMeasures < 1 || maxMeasures > MOST_MEASURES) {
            throw new IllegalArgumentException(
                    "A policy allows 1 to " + MOST_MEASURES + " measures, was " + maxMeasures);
        }
        exemptResolutions = Set.copyOf(exemptResolutions);
        serviceAccountGroups = Set.copyOf(serviceAccountGroups);
    }

    /** The policy of a fresh installation. */
    public static Policy defaults() {
        return DEFAULTS;
    }

    /** What an epic must have to start, unless a validator says otherwise. */
    public StartRequirements startRequirements() {
        return new StartRequirements(authorityRequired, true);
    }

    /** What an epic must have to close, unless a validator says otherwise. */
    public CloseRequirements closeRequirements() {
        return new CloseRequirements(MeasureScope.ALL, evidenceRequired, insightRequired, exemptResolutions);
    }
}
