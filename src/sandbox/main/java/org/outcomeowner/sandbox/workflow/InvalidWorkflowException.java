package org.outcomeowner.sandbox.workflow;

/** A workflow descriptor breaks OSWorkflow's document type or its rules. */
public final class InvalidWorkflowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidWorkflowException(String message, Throwable cause) {
        super(message, cause);
    }
}
