package org.outcomeowner.sandbox.cluster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.outcomeowner.sandbox.BackgroundTask;
import org.springframework.stereotype.Component;

/** Shows the other nodes that this one is alive, and keeps its locks for it as long as it is. */
@Component
public final class ClusterMembership implements BackgroundTask {
    /** After this long without a sign of life a node counts as dead, and what it held is free. */
    public static final Duration LEASE = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ThisNode node;
    private final NodeRows nodes;
    private final LockRows locks;
    private final Clock clock;

    ClusterMembership(ThisNode node, NodeRows nodes, LockRows locks, Clock clock) {
        this.node = node;
        this.nodes = nodes;
        this.locks = locks;
        this.clock = clock;
    }

    /** To be called once before apps start: frees what an earlier process of this node left locked, and shows up. */
    public void join() {
        if (node.clustered()) {
            locks.releaseAllOf(node.name());
            tick();
        }
    }

    /** Whether no other node is alive. */
    public boolean isAlone() {
        return live().stream().allMatch(node.name()::equals);
    }

    /** The names of the nodes that are alive; none if this is no cluster. */
    List<String> live() {
        return node.clustered() ? nodes.seenSince(now().minus(LEASE)) : List.of();
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void tick() {
        if (node.clustered()) {
            nodes.seen(node, now());
            locks.renew(node.process(), now().plus(LEASE));
        }
    }

    /** To be called once after apps have stopped: others need not wait for what this node held. */
    public void leave() {
        if (node.clustered()) {
            locks.releaseAllOf(node.name());
            nodes.remove(node);
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
