package org.outcomeowner.sandbox.cluster;

import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.jira.cluster.Node;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Imitates {@link ClusterManager}: a node without a name is no cluster. */
@Component
final class SandboxClusterManager implements ClusterManager {
    private final ThisNode node;
    private final ClusterMembership membership;

    SandboxClusterManager(ThisNode node, ClusterMembership membership) {
        this.node = node;
        this.membership = membership;
    }

    @Override
    public boolean isClustered() {
        return node.clustered();
    }

    @Override
    public String getNodeId() {
        return node.clustered() ? node.name() : null;
    }

    @Override
    public Collection<Node> findLiveNodes() {
        return membership.live().stream().map(Node::new).toList();
    }
}
