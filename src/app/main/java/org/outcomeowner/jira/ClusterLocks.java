package org.outcomeowner.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets what must not happen twice at once happen one after the other, on all nodes. */
@Component
public final class ClusterLocks {
    private static final String PREFIX = "org.outcomeowner.outcome-owner.";
    private static final long PATIENCE_SECONDS = 20;

    private final ClusterLockService locks;

    public ClusterLocks(ClusterLockService locks) {
        this.locks = locks;
    }

    /**
     * Does the work when nobody else is at it.
     *
     * @throws LockBusyException if the others don't come to an end
     */
    public <T> T during(String name, Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(PREFIX + name);
        if (!acquire(lock)) {
            throw new LockBusyException(name);
        }
        try {
            return work.get();
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
