package org.outcomeowner.field;

/** What is stored as the result of an issue is damaged. Nothing is decided by it. */
public final class UnreadableResultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableResultException(String issueKey, String damageId) {
        super("The stored result of " + issueKey + " can't be read [" + damageId + "]");
    }
}
