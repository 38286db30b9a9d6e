package org.outcomeowner.sandbox.ao;

import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;

/** Turns what the database says into the exception that apps expect. */
final class Failures {
    private Failures() {}

    /** Work that the database may refuse. */
    @FunctionalInterface
    interface Work<T> {
        /** Does it. */
        T run() throws SQLException;
    }

    /** @throws ActiveObjectsException saying what was done and what the database said to it */
    static <T> T translated(String what, Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw of(what, e);
        }
    }

    static ActiveObjectsException of(String what, SQLException cause) {
        return new ActiveObjectsException("%s: %s".formatted(what, cause.getMessage()), cause);
    }
}
