package org.outcomeowner.rest;

import jakarta.ws.rs.core.Response.Status;

/** There is no such issue, the caller can't see it, or it has no outcome. */
final class OutcomeNotFoundException extends RefusedException {
    private static final long serialVersionUID = 1L;

    OutcomeNotFoundException(ErrorDocument errors) {
        super(Status.NOT_FOUND, errors);
    }

    OutcomeNotFoundException(String message) {
        this(ErrorDocument.of(message));
    }
}
