package org.outcomeowner.rest;

import jakarta.ws.rs.core.Response.Status;

/** The body breaks rules; each is named. */
final class InvalidRequestException extends RefusedException {
    private static final long serialVersionUID = 1L;

    InvalidRequestException(ErrorDocument errors) {
        super(Status.BAD_REQUEST, errors);
    }
}
