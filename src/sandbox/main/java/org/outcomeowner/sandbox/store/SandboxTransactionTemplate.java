package org.outcomeowner.sandbox.store;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.springframework.stereotype.Component;

/** Imitates SAL's {@link TransactionTemplate} on the host's transactions. */
@Component
final class SandboxTransactionTemplate implements TransactionTemplate {
    private final Tx tx;

    SandboxTransactionTemplate(Tx tx) {
        this.tx = tx;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return tx.call(action::doInTransaction);
    }
}
