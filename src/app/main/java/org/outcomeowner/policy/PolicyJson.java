package org.outcomeowner.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;
import org.outcomeowner.rules.Policy;

/** The policy as a document; the names in it are stored and never change. */
record PolicyJson(
        @JsonProperty(value = "maxMeasures", required = true)
        int maxMeasures,

        @JsonProperty(value = "authorityRequired", required = true)
        boolean authorityRequired,

        @JsonProperty(value = "selfGrantAllowed", required = true)
        boolean selfGrantAllowed,

        @JsonProperty(value = "evidenceRequired", required = true)
        boolean evidenceRequired,

        @JsonProperty(value = "insightRequired", required = true)
        boolean insightRequired,

        @JsonProperty(value = "exemptResolutions", required = true)
        Set<String> exemptResolutions,

        @JsonProperty(value = "serviceAccountGroups", required = true)
        Set<String> serviceAccountGroups) {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    static Policy read(String document) {
        try {
            return MAPPER.readValue(document, PolicyJson.class).toPolicy();
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
            throw new UnreadablePolicyException(document, e);
        }
    }

    static String write(Policy policy) {
        try {
            return MAPPER.writeValueAsString(of(policy));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A policy of plain values could not be written", e);
        }
    }

    private static PolicyJson of(Policy policy) {
        return new PolicyJson(
                policy.maxMeasures(),
                policy.authorityRequired(),
                policy.selfGrantAllowed(),
                policy.evidenceRequired(),
                policy.insightRequired(),
                new TreeSet<>(policy.exemptResolutions()),
                new TreeSet<>(policy.serviceAccountGroups()));
    }

    private Policy toPolicy() {
        return new Policy(
                maxMeasures,
                authorityRequired,
                selfGrantAllowed,
                evidenceRequired,
                insightRequired,
                exemptResolutions,
                serviceAccountGroups);
    }
}
