package org.outcomeowner.sandbox.cluster;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The lock of a node that is alone. */
final class NodeLock extends ReentrantLock implements ClusterLock {
    private static final long serialVersionUID = 1L;

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("ClusterLock.newCondition");
    }
}
