package org.outcomeowner.sandbox.issue;

/** The issue was deleted while it was being changed. */
public final class IssueGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IssueGoneException(String key) {
        super("Issue " + key + " has been deleted");
    }
}
