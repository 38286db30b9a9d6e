package org.outcomeowner.sandbox.cluster;

import java.util.Optional;
import java.util.UUID;

/**
 * This process among those on the same database.
 *
 * @param name what administrators call the node; one process at a time has it
 * @param process different after each start: what an earlier process of this name left behind is not ours
 * @param clustered whether there may be other nodes
 */
public record ThisNode(String name, String process, boolean clustered) {
    private static final String ALONE = "local";

    /** The node with the name given at start; without one, the only node. */
    public static ThisNode of(Optional<String> name) {
        String called = name.orElse(ALONE);
        return new ThisNode(called, called + "#" + UUID.randomUUID(), name.isPresent());
    }
}
