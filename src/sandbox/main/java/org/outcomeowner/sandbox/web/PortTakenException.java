package org.outcomeowner.sandbox.web;

/** The port is in use by another program. */
public final class PortTakenException extends RuntimeException {
    PortTakenException(int port, Throwable cause) {
        super("Port %d is taken: stop what listens there or choose another with --port".formatted(port), cause);
    }
}
