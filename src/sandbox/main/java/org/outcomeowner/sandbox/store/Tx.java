package org.outcomeowner.sandbox.store;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions: work inside joins the outer one if there is one; an exception rolls back all of it. */
@Component
public final class Tx {
    private final TransactionTemplate joining;
    private final TransactionTemplate outside;
    private final TransactionTemplate apart;

    /** For the host context, and for tests that build their own. */
    public Tx(PlatformTransactionManager transactions) {
        this.joining = new TransactionTemplate(transactions);
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Runs the work in a transaction and returns its answer, which may be null. */
    public <T> T call(Supplier<T> work) {
        return joining.execute(status -> work.get());
    }

    /** Runs the work in a transaction. */
    public void run(Runnable work) {
        joining.executeWithoutResult(status -> work.run());
    }

    /** As {@link #call}, but an exception rolls back this work alone: the outer transaction, if there is one, goes on without it. */
    public <T> T apart(Supplier<T> work) {
        return apart.execute(status -> work.get());
    }

    /** Runs the work without the transaction that may be under way, which goes on after it. */
    public <T> T outside(Supplier<T> work) {
        return outside.execute(status -> work.get());
    }

    /** Runs the action once the current transaction has committed; never if it rolls back; at once without one. */
    public void afterCommit(Runnable action) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // The finished transaction is still bound to the thread: what the action writes must not join it.
                outside.executeWithoutResult(status -> action.run());
            }
        });
    }
}
