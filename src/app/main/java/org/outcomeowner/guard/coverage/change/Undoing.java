package org.outcomeowner.guard.coverage.change;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.guard.coverage.WorkflowText;
import org.outcomeowner.guard.coverage.change.GuardStatus.Kind;
import org.outcomeowner.jira.ClusterLocks;
import org.springframework.stereotype.Component;

/**
 * Takes back what {@link Guarding} did, so that the workflow is what it was before, line by line; refuses where it has changed since. Whoever calls has
 * checked that the user is an administrator; Jira checks it again.
 */
@Component
public final class Undoing {
    private final LiveWorkflows workflows;
    private final WorkflowEdits edits;
    private final WorkflowWrites writes;
    private final GuardRecords records;
    private final GuardAudit audit;
    private final ClusterLocks locks;

    Undoing(
            LiveWorkflows workflows,
            WorkflowEdits edits,
            WorkflowWrites writes,
            GuardRecords records,
            GuardAudit audit,
            ClusterLocks locks) {
        this.workflows = workflows;
        this.edits = edits;
        this.writes = writes;
        this.records = records;
        this.audit = audit;
        this.locks = locks;
    }

    /** What became of the last guard of the workflow; empty when there was none, or nothing of it is left. It trusts the workflow, not the record. */
    public Optional<GuardStatus> status(String name) {
        return records.latest(name).flatMap(this::status);
    }

    private Optional<GuardStatus> status(GuardRecord record) {
        WorkflowText live = WorkflowText.of(workflows.require(record.workflow()));
        if (live.equals(record.guarded())) {
            return Optional.of(new GuardStatus(record, Kind.IN_FORCE, List.of()));
        }
        if (isDraft(record)) {
            return Optional.of(new GuardStatus(record, Kind.IN_DRAFT, List.of()));
        }
        return record.state() == GuardState.DRAFTED
                ? Optional.empty()
                : Optional.of(new GuardStatus(record, Kind.CHANGED, Diff.between(record.guarded(), live)));
    }

    private boolean isDraft(GuardRecord record) {
        return workflows
                .draft(record.workflow())
                .map(WorkflowText::of)
                .filter(record.guarded()::equals)
                .isPresent();
    }

    /**
     * Publishes the draft that {@link Guarding#draft} left.
     *
     * @throws GuardRefusal if the draft or the workflow has changed since
     */
    public void publishDraft(ApplicationUser user, String name) {
        locks.during(Guarding.LOCK, () -> {
            GuardRecord record = record(name, Kind.IN_DRAFT);
            LiveWorkflows.requireText(workflows.require(name), record.former());
            edits.publish(user, name, record.guarded());
            records.set(record, GuardState.PUBLISHED);
            audit.guarded(name, record.additions(), true);
            return null;
        });
    }

    /**
     * Throws away the draft that {@link Guarding#draft} left.
     *
     * @throws GuardRefusal if the draft has changed since
     */
    public void discardDraft(ApplicationUser user, String name) {
        locks.during(Guarding.LOCK, () -> {
            GuardRecord record = record(name, Kind.IN_DRAFT);
            writes.discardDraft(user, name);
            records.set(record, GuardState.UNDONE);
            return null;
        });
    }

    /**
     * Brings the former workflow back; a copy that was made goes away.
     *
     * @param letGo is told just before the guard goes, so that nobody takes it for lost
     * @throws GuardRefusal with the reason; then nothing has changed
     */
    public void undo(ApplicationUser user, String name, Runnable letGo) {
        locks.during(Guarding.LOCK, () -> {
            GuardRecord record = record(name, Kind.IN_FORCE);
            JiraWorkflow live = workflows.require(name);
            letGo.run();
            if (record.copyOf().isPresent()) {
                removeCopy(user, live);
            } else {
                workflows.refuseForeignDraft(live);
                edits.make(user, live, new Restore(record), true);
            }
            records.set(record, GuardState.UNDONE);
            audit.undone(name, record.additions());
            return null;
        });
    }

    private void removeCopy(ApplicationUser user, JiraWorkflow copy) {
        if (copy.isActive()) {
            throw new GuardRefusal("copy-in-use", copy.getName());
        }
        writes.delete(user, copy.getName());
    }

    private GuardRecord record(String name, Kind kind) {
        workflows.require(name);
        GuardStatus status = status(name).orElseThrow(() -> new GuardRefusal("not-guarded", name));
        if (status.kind() == Kind.CHANGED) {
            JiraWorkflow live = workflows.require(name);
            throw new GuardRefusal("changed-since", name, workflows.author(live), workflows.day(live));
        }
        if (status.kind() != kind) {
            throw new GuardRefusal("changed", name);
        }
        return status.record();
    }

    /** Takes the validators out, and refuses to store anything but the former workflow. */
    private record Restore(GuardRecord record) implements WorkflowEdit {
        @Override
        public void apply(WorkflowDescriptor workflow) {
            Additions.remove(workflow, record.additions());
        }

        @Override
        public void ready(WorkflowText after) {
            if (!after.equals(record.former())) {
                throw new GuardRefusal("not-exact", record.workflow());
            }
        }
    }
}
