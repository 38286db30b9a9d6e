package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.rest.JsonErrors;

/** A call that is refused, with its HTTP status and errors. */
final class RestException extends RuntimeException {
    private final int status;
    private final transient JsonErrors errors;

    private RestException(int status, JsonErrors errors) {
        super(errors.toString());
        this.status = status;
        this.errors = errors;
    }

    static RestException notFound(String message) {
        return new RestException(404, JsonErrors.of(message));
    }

    static RestException badRequest(String message) {
        return new RestException(400, JsonErrors.of(message));
    }

    static RestException forbidden(String message) {
        return new RestException(403, JsonErrors.of(message));
    }

    static RestException badRequest(List<String> messages) {
        return new RestException(400, new JsonErrors(messages, Map.of()));
    }

    /** A bad value in one field. */
    static RestException field(String field, String message) {
        return new RestException(400, new JsonErrors(List.of(), Map.of(field, message)));
    }

    /** The status follows from the reasons that the service gave; without any it is 400. */
    static RestException of(ErrorCollection errors) {
        return new RestException(status(errors), JsonErrors.of(errors));
    }

    private static int status(ErrorCollection errors) {
        return errors.getReasons().stream()
                .mapToInt(RestException::status)
                .max()
                .orElse(400);
    }

    private static int status(ErrorCollection.Reason reason) {
        return switch (reason) {
            case NOT_LOGGED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case VALIDATION_FAILED -> 400;
            case SERVER_ERROR -> 500;
        };
    }

    int status() {
        return status;
    }

    JsonErrors errors() {
        return errors;
    }
}
