package org.outcomeowner.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.outcomeowner.field.FieldNotSetUpException;
import org.outcomeowner.gate.Texts;

/** Answers a change of a field that the issue does not have: 400, and an administrator can help. */
@Provider
public class FieldNotSetUpExceptionMapper implements ExceptionMapper<FieldNotSetUpException> {
    private final Texts texts;

    @Inject
    public FieldNotSetUpExceptionMapper(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(FieldNotSetUpException missing) {
        String field = texts.say(missing.field().nameKey());
        String message = texts.say("outcome-owner.rest.field-missing", field);
        return new RefusedExceptionMapper().toResponse(new InvalidRequestException(ErrorDocument.of(message)));
    }
}
