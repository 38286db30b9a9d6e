package com.atlassian.beehive;

/**
 * Gives locks by name.
 *
 * <p>Source: use on Jira 11.3 in github.com/deftdevs/bootstrapi.
 */
public interface ClusterLockService {
    /** The lock of this name; the same on every node. */
    ClusterLock getLockForName(String lockName);
}
