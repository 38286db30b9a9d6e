package org.outcomeowner.sandbox.store;

/** The database cannot be reached: not there, not running, refusing the login, or locked by another sandbox. */
public final class DatabaseDownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseDownException(DatabaseLocation location, Throwable cause) {
        super("Database %s cannot be opened: %s".formatted(location.display(), rootMessage(cause)), cause);
    }

    private static String rootMessage(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage();
    }
}
