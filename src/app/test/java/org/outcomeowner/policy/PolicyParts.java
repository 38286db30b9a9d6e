package org.outcomeowner.policy;

import org.outcomeowner.jira.AuditTrail;
import org.outcomeowner.jira.ClusterLocks;
import org.outcomeowner.rules.GlobalPolicy;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.ProjectPolicy;

/** Policies as a test wants them, without the form. */
public final class PolicyParts {
    private PolicyParts() {}

    /** What replaces policies. */
    public static PolicyChanges changes(PolicyStore store, ClusterLocks locks, AuditTrail audit, ExistingThings known) {
        return new PolicyChanges(store, locks, audit, known);
    }

    /** The policy of all projects; its bounds stay. */
    public static void save(PolicyStore store, Policy policy) {
        store.put(new GlobalPolicy(policy, store.global().bounds()));
    }

    public static void save(PolicyStore store, long projectId, ProjectPolicy policy) {
        store.put(projectId, policy);
    }
}
