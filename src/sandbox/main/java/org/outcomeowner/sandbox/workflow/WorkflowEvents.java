package org.outcomeowner.sandbox.workflow;

import com.atlassian.event.api.EventPublisher;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/** Tells what was done to workflows, once it is stored; what is rolled back is not told. */
@Component
final class WorkflowEvents {
    private final EventPublisher publisher;
    private final Tx tx;

    WorkflowEvents(EventPublisher publisher, Tx tx) {
        this.publisher = publisher;
        this.tx = tx;
    }

    void publishAfterCommit(Object event) {
        tx.afterCommit(() -> publisher.publish(event));
    }
}
