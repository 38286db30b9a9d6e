package org.outcomeowner.sandbox.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Stands for {@code com.atlassian.beehive.ClusterLockService}. A lock excludes the threads of this node and, in a cluster, those of the other
 * nodes through a row in the database.
 */
@Component
final class SandboxClusterLockService implements ClusterLockService {
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();
    private final ThisNode node;
    private final LockRows rows;

    SandboxClusterLockService(ThisNode node, LockRows rows) {
        this.node = node;
        this.rows = rows;
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, this::lock);
    }

    private ClusterLock lock(String name) {
        return node.clustered() ? new SharedLock(name, node, rows) : new NodeLock();
    }
}
