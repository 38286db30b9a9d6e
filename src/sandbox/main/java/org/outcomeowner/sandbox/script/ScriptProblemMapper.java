package org.outcomeowner.sandbox.script;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.outcomeowner.sandbox.rest.JsonErrors;
import org.springframework.stereotype.Component;

/** Answers refused scripts in the shape of Jira's own errors. */
@Provider
@Component
final class ScriptProblemMapper implements ExceptionMapper<ScriptProblem>, ScriptResource {
    @Override
    public Response toResponse(ScriptProblem refused) {
        return JsonErrors.of(refused.errors()).response(refused.status());
    }
}
