package org.outcomeowner.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.outcomeowner.rules.AuthorityPolicy;
import org.outcomeowner.rules.Bounds;
import org.outcomeowner.rules.GlobalPolicy;
import org.outcomeowner.rules.OwnerPolicy;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.ResultPolicy;

/** The document of version 1, which had no version in it and knew neither projects nor modes. It is read and never written. */
record FirstPolicyJson(
        @JsonProperty("maxMeasures") int maxMeasures,
        @JsonProperty("authorityRequired") boolean authorityRequired,
        @JsonProperty("selfGrantAllowed") boolean selfGrantAllowed,
        @JsonProperty("evidenceRequired") boolean evidenceRequired,
        @JsonProperty("insightRequired") boolean insightRequired,
        @JsonProperty("exemptResolutions") Set<String> exemptResolutions,
        @JsonProperty("serviceAccountGroups") Set<String> serviceAccountGroups) {

    /** What it decided, and the defaults for what it did not know. */
    GlobalPolicy read() {
        Policy defaults = Policy.defaults();
        Policy policy = defaults.with(
                        new ResultPolicy(maxMeasures, evidenceRequired, insightRequired, exemptResolutions))
                .with(new AuthorityPolicy(
                        authorityRequired,
                        selfGrantAllowed,
                        defaults.authority().grantors()))
                .with(new OwnerPolicy(serviceAccountGroups, defaults.owners().limit()));
        return new GlobalPolicy(policy, Bounds.defaults());
    }
}
