package org.outcomeowner.rest;

import jakarta.ws.rs.core.Response.Status;

/** The caller may see the issue but not change it. */
final class EditForbiddenException extends RefusedException {
    private static final long serialVersionUID = 1L;

    EditForbiddenException(ErrorDocument errors) {
        super(Status.FORBIDDEN, errors);
    }

    EditForbiddenException(String message) {
        this(ErrorDocument.of(message));
    }
}
