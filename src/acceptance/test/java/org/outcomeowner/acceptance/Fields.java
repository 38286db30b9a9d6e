package org.outcomeowner.acceptance;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The numbers of the app's fields in one instance, as any client finds them: by the type in the field's schema.
 *
 * @param owner id of the field Outcome Owner
 * @param authority id of the field Decision Authority
 * @param result id of the field Measured Result
 */
record Fields(String owner, String authority, String result) {

    /** Looks them up. */
    static Fields of(Rest user) {
        JsonNode all = user.get("/rest/api/2/field").expect(200).body();
        return new Fields(
                find(all, "outcome-owner-field"),
                find(all, "decision-authority-field"),
                find(all, "measured-result-field"));
    }

    private static String find(JsonNode all, String moduleKey) {
        for (JsonNode field : all) {
            if (field.at("/schema/custom").asText().equals("org.outcomeowner.outcome-owner:" + moduleKey)) {
                return field.get("id").asText();
            }
        }
        throw new AssertionError("No field of type " + moduleKey + " in " + all);
    }
}
