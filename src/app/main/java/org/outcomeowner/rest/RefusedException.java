package org.outcomeowner.rest;

import jakarta.ws.rs.core.Response.Status;

/** A request that is answered with an error that the caller can do something about. */
abstract sealed class RefusedException extends RuntimeException
        permits EditForbiddenException, InvalidRequestException, OutcomeNotFoundException, StaleRequestException {
    private static final long serialVersionUID = 1L;

    private final Status status;
    private final transient ErrorDocument errors;

    RefusedException(Status status, ErrorDocument errors) {
        super(errors.toString());
        this.status = status;
        this.errors = errors;
    }

    Status status() {
        return status;
    }

    ErrorDocument errors() {
        return errors;
    }
}
