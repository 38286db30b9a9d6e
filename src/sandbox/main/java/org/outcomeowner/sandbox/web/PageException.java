package org.outcomeowner.sandbox.web;

/** A page that cannot be shown, with the HTTP status and a reason for people to read. */
public final class PageException extends RuntimeException {
    private final int status;

    private PageException(int status, String reason) {
        super(reason);
        this.status = status;
    }

    /** There is no such thing, or the user may not know that there is. */
    public static PageException notFound(String reason) {
        return new PageException(404, reason);
    }

    /** The user may not do that. */
    public static PageException forbidden(String reason) {
        return new PageException(403, reason);
    }

    /** Nobody is logged in, and the answer cannot be a page to log in on. */
    static PageException unauthorized(String reason) {
        return new PageException(401, reason);
    }

    /** The request makes no sense. */
    public static PageException badRequest(String reason) {
        return new PageException(400, reason);
    }

    /** The page takes other requests. */
    public static PageException wrongVerb() {
        return new PageException(405, "This page does not take that kind of request.");
    }

    int status() {
        return status;
    }
}
