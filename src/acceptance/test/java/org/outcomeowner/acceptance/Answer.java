package org.outcomeowner.acceptance;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the server said.
 *
 * @param status the HTTP status
 * @param body the JSON of the answer; a missing node when there was none
 */
record Answer(int status, JsonNode body) {

    /** The value at this JSON pointer as text; empty when there is none. */
    String text(String pointer) {
        return body.at(pointer).asText();
    }

    /** The node at this JSON pointer. */
    JsonNode at(String pointer) {
        return body.at(pointer);
    }

    /** The same answer, after its status has been asserted. */
    Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("Expected HTTP " + expected + " but got " + status + ": " + body);
        }
        return this;
    }
}
