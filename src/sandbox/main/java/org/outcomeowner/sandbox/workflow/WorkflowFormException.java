package org.outcomeowner.sandbox.workflow;

/** A workflow module refuses what was entered in its form; the message is for the person who filled it. */
public final class WorkflowFormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorkflowFormException(String message, Throwable cause) {
        super(message, cause);
    }
}
