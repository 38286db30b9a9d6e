package org.outcomeowner.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.outcomeowner.gate.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a failure of ours with 500 and an id that is found in the log, and reveals nothing else. */
@Provider
public class UnexpectedExceptionMapper implements ExceptionMapper<RuntimeException> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedExceptionMapper.class);

    private final Texts texts;

    @Inject
    public UnexpectedExceptionMapper(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(RuntimeException failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("A request failed [{}]", id, failure);
        return Response.serverError()
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(ErrorDocument.of(texts.say("outcome-owner.rest.failure", id))
                        .json())
                .build();
    }
}
