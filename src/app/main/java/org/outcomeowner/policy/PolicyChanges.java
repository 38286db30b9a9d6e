package org.outcomeowner.policy;

import java.util.Optional;
import java.util.function.Supplier;
import org.outcomeowner.jira.ClusterLocks;
import org.outcomeowner.rules.GlobalPolicy;
import org.outcomeowner.rules.ProjectPolicy;
import org.springframework.stereotype.Component;

/**
 * Replaces policies. Whoever calls has checked that the current user may. Of two who save at once the second is refused: a form is good for the
 * revision that it was opened with.
 */
@Component
public final class PolicyChanges {
    private static final String LOCK = "policy";

    private final PolicyStore store;
    private final ClusterLocks locks;

    PolicyChanges(PolicyStore store, ClusterLocks locks) {
        this.store = store;
        this.locks = locks;
    }

    /**
     * Replaces the policy of all projects; it holds at once on every node.
     *
     * @param revision as it was read with the policy that this one replaces
     * @throws StalePolicyException if what is stored has another one by now
     */
    public void save(GlobalPolicy policy, String revision) throws StalePolicyException {
        replace(revision, store::globalRevision, () -> store.put(policy));
    }

    /**
     * Replaces what a project has decided for itself; deciding nothing makes it follow the policy of all projects again.
     *
     * @param revision as it was read with the policy that this one replaces
     * @throws StalePolicyException if what is stored has another one by now
     */
    public void save(long projectId, ProjectPolicy policy, String revision) throws StalePolicyException {
        replace(revision, () -> store.projectRevision(projectId), () -> store.put(projectId, policy));
    }

    private void replace(String revision, Supplier<String> present, Runnable write) throws StalePolicyException {
        Optional<String> other = locks.during(LOCK, () -> replaceUnlessStale(revision, present.get(), write));
        if (other.isPresent()) {
            throw new StalePolicyException(revision, other.get());
        }
    }

    private static Optional<String> replaceUnlessStale(String revision, String present, Runnable write) {
        if (!present.equals(revision)) {
            return Optional.of(present);
        }
        write.run();
        return Optional.empty();
    }
}
