package org.outcomeowner.sandbox.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers 400 to a body that is no JSON or has unknown properties. An app's own mapper for it comes first. */
@Priority(Priorities.USER + 1000)
final class JsonProblemMapper implements ExceptionMapper<JsonProcessingException> {
    @Override
    public Response toResponse(JsonProcessingException problem) {
        return JsonErrors.response(400, "The request's body could not be read: " + problem.getOriginalMessage());
    }
}
