package org.outcomeowner.guard.coverage;

import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.ResultPolicy;

/** Policies that differ from the default in one thing. */
final class Policies {
    private Policies() {}

    static Policy withoutEvidence() {
        ResultPolicy results = Policy.defaults().results();
        return Policy.defaults()
                .with(new ResultPolicy(
                        results.maxMeasures(), false, results.insightRequired(), results.exemptResolutions()));
    }
}
