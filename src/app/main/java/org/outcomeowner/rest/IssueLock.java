package org.outcomeowner.rest;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.Issue;
import java.util.concurrent.TimeUnit;
import org.outcomeowner.gate.Texts;
import org.springframework.stereotype.Component;

/** Lets the changes of one issue that come over our REST happen one after the other, on all nodes. */
@Component
final class IssueLock {
    private static final String PREFIX = "org.outcomeowner.outcome-owner.issue.";
    private static final long PATIENCE_SECONDS = 20;

    private final ClusterLockService locks;
    private final Texts texts;

    IssueLock(ClusterLockService locks, Texts texts) {
        this.locks = locks;
        this.texts = texts;
    }

    /**
     * Makes the change when nobody else is at it.
     *
     * @throws StaleRequestException if the others don't come to an end
     */
    void during(Issue issue, Runnable change) {
        ClusterLock lock = locks.getLockForName(PREFIX + issue.getId());
        if (!acquire(lock)) {
            throw new StaleRequestException(texts.say("outcome-owner.rest.busy", issue.getKey()));
        }
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }

    private static boolean acquire(ClusterLock lock) {
        try {
            return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
