package org.outcomeowner.rest;

import com.atlassian.jira.issue.Issue;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.jira.ClusterLocks;
import org.outcomeowner.jira.LockBusyException;
import org.springframework.stereotype.Component;

/** Lets the changes of one issue that come over our REST happen one after the other, on all nodes. */
@Component
final class IssueLock {
    private final ClusterLocks locks;
    private final Texts texts;

    IssueLock(ClusterLocks locks, Texts texts) {
        this.locks = locks;
        this.texts = texts;
    }

    /**
     * Makes the change when nobody else is at it.
     *
     * @throws StaleRequestException if the others don't come to an end
     */
    void during(Issue issue, Runnable change) {
        try {
            locks.during("issue." + issue.getId(), () -> {
                change.run();
                return issue;
            });
        } catch (LockBusyException busy) {
            throw new StaleRequestException(texts.say("outcome-owner.rest.busy", issue.getKey()));
        }
    }
}
