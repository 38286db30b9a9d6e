package org.outcomeowner.policy;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.outcomeowner.jira.AuditChange;
import org.outcomeowner.jira.AuditEntry;
import org.outcomeowner.jira.AuditTrail;
import org.outcomeowner.jira.ClusterLocks;
import org.outcomeowner.rules.GlobalPolicy;
import org.outcomeowner.rules.ProjectPolicy;
import org.springframework.stereotype.Component;

/**
 * Replaces policies and records it in the audit log. Whoever calls has checked that the current user may. Of two who save at once the second is refused:
 * a form is good for the revision that it was opened with.
 */
@Component
public final class PolicyChanges {
    private static final String LOCK = "policy";
    private static final String GLOBAL = "Outcome Owner";

    private final PolicyStore store;
    private final ClusterLocks locks;
    private final AuditTrail audit;
    private final PolicyDifference difference;

    PolicyChanges(PolicyStore store, ClusterLocks locks, AuditTrail audit, ExistingThings known) {
        this.store = store;
        this.locks = locks;
        this.audit = audit;
        this.difference = new PolicyDifference(known);
    }

    /**
     * Replaces the policy of all projects; it holds at once on every node.
     *
     * @param revision as it was read with the policy that this one replaces
     * @throws StalePolicyException if what is stored has another one by now
     * @throws org.outcomeowner.jira.LockBusyException if others save all the time
     * @throws UnreadablePolicyException if what is stored can't be read; {@link #reset} takes it away
     */
    public void save(GlobalPolicy policy, String revision) throws StalePolicyException {
        replace(revision, store::globalRevision, () -> {
            List<AuditChange> changes = difference.between(store.global(), policy);
            store.put(policy);
            record("outcome-owner.audit.policy-changed", new AuditEntry.Subject(GLOBAL, "POLICY", ""), changes);
        });
    }

    /** Replaces what a project has decided for itself, in the same way; deciding nothing makes it follow the policy of all projects again. */
    public void save(Project project, ProjectPolicy policy, String revision) throws StalePolicyException {
        long id = project.getId();
        replace(revision, () -> store.projectRevision(id), () -> {
            List<AuditChange> changes = difference.between(store.project(id), policy);
            store.put(id, policy);
            record("outcome-owner.audit.project-policy-changed", subject(project), changes);
        });
    }

    /** Takes a policy of all projects away that can't be read, so that the defaults hold. Readable ones stay. */
    public void reset() {
        locks.during(LOCK, () -> {
            if (!isReadable()) {
                store.removeGlobal();
                audit.record(new AuditEntry(
                        "outcome-owner.audit.policy-reset", new AuditEntry.Subject(GLOBAL, "POLICY", ""), List.of()));
            }
            return store;
        });
    }

    private boolean isReadable() {
        try {
            return store.global() != null;
        } catch (UnreadablePolicyException damaged) {
            return false;
        }
    }

    private static AuditEntry.Subject subject(Project project) {
        return new AuditEntry.Subject(
                project.getName(), "PROJECT", project.getId().toString());
    }

    private void record(String actionKey, AuditEntry.Subject subject, List<AuditChange> changes) {
        if (!changes.isEmpty()) {
            audit.record(new AuditEntry(actionKey, subject, changes));
        }
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
