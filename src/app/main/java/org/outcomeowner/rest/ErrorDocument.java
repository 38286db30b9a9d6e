package org.outcomeowner.rest;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.field.StrictJson;

/**
 * Errors in the shape in which Jira's own REST gives them.
 *
 * @param errorMessages about the request as a whole
 * @param errors by key of the request's body
 */
record ErrorDocument(Collection<String> errorMessages, Map<String, String> errors) {
    ErrorDocument {
        errorMessages = List.copyOf(errorMessages);
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    static ErrorDocument of(String message) {
        return new ErrorDocument(List.of(message), Map.of());
    }

    static ErrorDocument at(String key, String message) {
        return new ErrorDocument(List.of(), Map.of(key, message));
    }

    String json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("errorMessages", errorMessages);
        document.put("errors", errors);
        return StrictJson.write(document);
    }
}
