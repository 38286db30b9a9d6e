package org.outcomeowner.sandbox.host;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Stands for {@code com.atlassian.beehive.ClusterLockService}. Its locks hold within one node. */
@Component
final class SandboxClusterLockService implements ClusterLockService {
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new NodeLock());
    }

    private static final class NodeLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
