package com.atlassian.jira.cluster;

import java.util.Objects;

/**
 * A node of the cluster.
 *
 * <p>Source: named by {@code ClusterManager} and {@code NodeStateManager} in docs.atlassian.com/DAC/javadoc/jira/reference.
 */
public class Node {

    private final String nodeId;

    /** For the host. */
    public Node(String nodeId) {
        this.nodeId = Objects.requireNonNull(nodeId, "nodeId");
    }

    /** Its id. */
    public String getNodeId() {
        return nodeId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node that && nodeId.equals(that.nodeId);
    }

    @Override
    public int hashCode() {
        return nodeId.hashCode();
    }

    @Override
    public String toString() {
        return nodeId;
    }
}
