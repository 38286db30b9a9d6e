package org.outcomeowner.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.field.DocumentException;
import org.outcomeowner.field.StrictJson;

/**
 * The body of a grant.
 *
 * @param granted the flag; empty when it is no boolean
 * @param grantedText the beginning of the flag as it was written, for the error
 * @param limit how far the authority goes; blank for no limit
 */
record AuthorityRequest(Optional<Boolean> granted, String grantedText, String limit) {
    static final String GRANTED = "granted";

    private static final String LIMIT = "limit";

    static AuthorityRequest read(String body) throws DocumentException {
        ObjectNode document = StrictJson.object(body);
        StrictJson.refuseUnknownKeys(document, List.of(GRANTED, LIMIT));
        JsonNode flag = document.path(GRANTED);
        Optional<Boolean> granted = flag.isBoolean() ? Optional.of(flag.booleanValue()) : Optional.empty();
        return new AuthorityRequest(granted, Quoted.beginning(flag.asText()), StrictJson.text(document, LIMIT));
    }
}
