package org.outcomeowner.sandbox.workflow;

import com.opensymphony.workflow.WorkflowContext;

/** Who runs a transition. Rolling back is the work of whoever catches the exception that always follows. */
final class EngineContext implements WorkflowContext {
    private static final long serialVersionUID = 1L;

    private final String callerKey;
    private boolean rollbackOnly;

    /** @param callerKey key of the user, null for an anonymous one */
    EngineContext(String callerKey) {
        this.callerKey = callerKey;
    }

    @Override
    public String getCaller() {
        return callerKey;
    }

    @Override
    public void setRollbackOnly() {
        rollbackOnly = true;
    }

    boolean isRollbackOnly() {
        return rollbackOnly;
    }
}
