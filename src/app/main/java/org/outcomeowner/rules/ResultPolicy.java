package org.outcomeowner.rules;

import java.util.Set;

/**
 * What a measured result must be.
 *
 * @param maxMeasures how many measures it may have
 * @param evidenceRequired whether each actual must be proved by a web address
 * @param insightRequired whether it needs an insight even when no target was missed
 * @param exemptResolutions names of resolutions with which an epic may close without a result, for a reason
 */
public record ResultPolicy(
        int maxMeasures, boolean evidenceRequired, boolean insightRequired, Set<String> exemptResolutions) {
    /** The most measures a policy may allow: with every text at its limit the document still fits into its own. */
    public static final int MOST_MEASURES = 8;

    public ResultPolicy {
        Limits.require("maxMeasures", maxMeasures, MOST_MEASURES);
        exemptResolutions = Set.copyOf(exemptResolutions);
    }
}
