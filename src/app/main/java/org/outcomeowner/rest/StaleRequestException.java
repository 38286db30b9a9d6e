package org.outcomeowner.rest;

import jakarta.ws.rs.core.Response.Status;

/** The result is not any more as the caller or the server has read it. */
final class StaleRequestException extends RefusedException {
    private static final long serialVersionUID = 1L;

    StaleRequestException(ErrorDocument errors) {
        super(Status.CONFLICT, errors);
    }

    StaleRequestException(String message) {
        this(ErrorDocument.of(message));
    }
}
