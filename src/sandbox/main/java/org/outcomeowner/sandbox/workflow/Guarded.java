package org.outcomeowner.sandbox.workflow;

import com.opensymphony.workflow.WorkflowException;
import org.outcomeowner.sandbox.store.Tx;

/** Runs OSWorkflow in a transaction that ends with whatever it throws. */
final class Guarded {
    /** Work of OSWorkflow. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws WorkflowException;
    }

    private Guarded() {}

    /** @throws WorkflowException the work's own, or one around whatever else it throws */
    static <T> T run(Tx tx, Work<T> work) throws WorkflowException {
        try {
            return tx.call(() -> tunnelled(work));
        } catch (Tunnel e) {
            throw e.refusal;
        }
    }

    private static <T> T tunnelled(Work<T> work) {
        try {
            return work.run();
        } catch (WorkflowException e) {
            throw new Tunnel(e);
        } catch (RuntimeException e) {
            // OSWorkflow lets unchecked exceptions of functions pass; Jira turns them into workflow exceptions.
            throw new Tunnel(new WorkflowException("The transition failed: " + e, e));
        }
    }

    /** Carries a checked exception out of the transaction, which rolls back on it. */
    private static final class Tunnel extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final WorkflowException refusal;

        Tunnel(WorkflowException refusal) {
            super(refusal.getMessage(), refusal);
            this.refusal = refusal;
        }
    }
}
