package org.outcomeowner.rules;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an epic must have to close, beside an owner.
 *
 * @param measures which measures must have an actual
 * @param evidence whether each actual must be proved by a web address
 * @param insight whether there must be an insight even when no target was missed
 * @param exemptResolutions names of resolutions with which it may close without a result, for a reason
 */
public record CloseRequirements(
        MeasureScope measures, boolean evidence, boolean insight, Set<String> exemptResolutions) {

    public CloseRequirements {
        Objects.requireNonNull(measures, "measures");
        exemptResolutions = Set.copyOf(exemptResolutions);
    }

    /** Whether an epic with this resolution needs a reason instead of a result; upper and lower case are the same. */
    public boolean exempts(Optional<String> resolution) {
        return resolution.filter(this::isExempt).isPresent();
    }

    /** Whatever either of the two asks. */
    public CloseRequirements stricter(CloseRequirements other) {
        return new CloseRequirements(
                measures.stricter(other.measures),
                evidence || other.evidence,
                insight || other.insight,
                exemptResolutions.stream().filter(other::isExempt).collect(Collectors.toUnmodifiableSet()));
    }

    /** What these requirements ask less than others do; empty when they ask as much or more. */
    public Set<Shortfall> shortOf(CloseRequirements others) {
        Set<Shortfall> found = EnumSet.noneOf(Shortfall.class);
        if (measures.stricter(others.measures()) != measures) {
            found.add(Shortfall.MEASURES);
        }
        if (others.evidence() && !evidence) {
            found.add(Shortfall.EVIDENCE);
        }
        if (others.insight() && !insight) {
            found.add(Shortfall.INSIGHT);
        }
        if (!exemptResolutions.stream().allMatch(others::isExempt)) {
            found.add(Shortfall.EXITS);
        }
        return found;
    }

    private boolean isExempt(String resolution) {
        return exemptResolutions.stream().anyMatch(resolution::equalsIgnoreCase);
    }
}
