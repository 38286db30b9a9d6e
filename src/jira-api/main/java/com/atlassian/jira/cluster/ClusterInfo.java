package com.atlassian.jira.cluster;

/**
 * What a node knows of itself.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest, page of {@code ClusterManager}, which inherits these.
 */
public interface ClusterInfo {
    /** Whether this instance runs as a cluster, even of one node. */
    boolean isClustered();

    /** This node's id; null if the instance is not clustered. */
    String getNodeId();
}
