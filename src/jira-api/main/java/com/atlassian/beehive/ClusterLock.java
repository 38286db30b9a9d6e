package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that holds on every node.
 *
 * <p>Source: use on Jira 11.3 in github.com/deftdevs/bootstrapi.
 */
public interface ClusterLock extends Lock {}
