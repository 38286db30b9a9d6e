package org.outcomeowner.sandbox.rest;

import com.atlassian.jira.util.ErrorCollection;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Jira's shape of errors: messages for the whole request and one per field. See the Jira Data Center REST documentation. */
public record JsonErrors(Collection<String> errorMessages, Map<String, String> errors) {
    /** The errors as a shape to send. */
    public static JsonErrors of(ErrorCollection errors) {
        return new JsonErrors(errors.getErrorMessages(), errors.getErrors());
    }

    /** One message for the whole request. */
    public static JsonErrors of(String message) {
        return new JsonErrors(List.of(message), Map.of());
    }

    /** An answer with one message. */
    public static Response response(int status, String message) {
        return of(message).response(status);
    }

    /** An answer with these errors. */
    public Response response(int status) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(this)
                .build();
    }
}
