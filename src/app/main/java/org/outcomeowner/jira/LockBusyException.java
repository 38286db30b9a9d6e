package org.outcomeowner.jira;

/** Others are at the same thing and don't come to an end. Whoever asked may try again. */
public final class LockBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LockBusyException(String name) {
        super("Nobody gave the lock “" + name + "” back in time");
    }
}
