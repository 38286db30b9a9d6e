package com.atlassian.jira.cluster;

import java.util.Collection;

/**
 * The nodes of this instance.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest, same class.
 */
public interface ClusterManager extends ClusterInfo {
    /** The nodes whose heartbeat was seen lately; empty if the instance is not clustered. */
    Collection<Node> findLiveNodes();
}
