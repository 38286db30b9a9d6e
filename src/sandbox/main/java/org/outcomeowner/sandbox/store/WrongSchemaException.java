package org.outcomeowner.sandbox.store;

/** The database is there, and its tables are not those of this sandbox. */
public final class WrongSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongSchemaException(DatabaseLocation location, Throwable cause) {
        super(
                ("Database %s does not hold this sandbox's tables: it belongs to something else or to another version"
                                + " of the sandbox. Give an empty database. (%s)")
                        .formatted(location.display(), firstLine(cause.getMessage())),
                cause);
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
