package org.outcomeowner.sandbox.rest.v2;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.outcomeowner.sandbox.rest.HostResource;
import org.springframework.stereotype.Component;

/** Answers refused calls in Jira's shape. */
@Provider
@Component
final class RestExceptionMapper implements ExceptionMapper<RestException>, HostResource {
    @Override
    public Response toResponse(RestException refused) {
        return refused.errors().response(refused.status());
    }
}
