package org.outcomeowner.guard.coverage.change;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.guard.coverage.WorkflowText;
import org.outcomeowner.guard.coverage.change.GuardRecords.Change;
import org.outcomeowner.jira.ClusterLocks;
import org.springframework.stereotype.Component;

/**
 * Adds the validators to workflows, one change at a time on all nodes. A change happens as a whole or not at all: whatever goes wrong, the draft or
 * copy that was made for it is gone. Whoever calls has checked that the user is an administrator; Jira checks it again.
 */
@Component
public final class Guarding {
    /** The lock under which workflows are changed and watched. */
    public static final String LOCK = "workflows";

    private final Planning planning;
    private final LiveWorkflows workflows;
    private final WorkflowEdits edits;
    private final WorkflowWrites writes;
    private final GuardRecords records;
    private final GuardAudit audit;
    private final ClusterLocks locks;

    Guarding(
            Planning planning,
            LiveWorkflows workflows,
            WorkflowEdits edits,
            WorkflowWrites writes,
            GuardRecords records,
            GuardAudit audit,
            ClusterLocks locks) {
        this.planning = planning;
        this.workflows = workflows;
        this.edits = edits;
        this.writes = writes;
        this.records = records;
        this.audit = audit;
        this.locks = locks;
    }

    /**
     * Adds the validators and publishes.
     *
     * @throws GuardRefusal with the reason; then nothing has changed
     */
    public void publish(GuardRequest request) {
        change(request, true);
    }

    /**
     * Adds the validators to a draft, for an administrator to publish. An inactive workflow, which has none, is changed in place.
     *
     * @throws GuardRefusal with the reason; then nothing has changed
     */
    public void draft(GuardRequest request) {
        change(request, false);
    }

    private void change(GuardRequest request, boolean publish) {
        locks.during(LOCK, () -> {
            List<Addition> chosen = chosen(request);
            guard(request.user(), workflows.require(request.workflow()), Optional.empty(), chosen, publish);
            return null;
        });
    }

    /**
     * Copies a workflow, guards the copy, and leaves the original and all schemes as they are.
     *
     * @throws GuardRefusal with the reason; then nothing has changed
     */
    public void copy(GuardRequest request, String name) {
        locks.during(LOCK, () -> {
            List<Addition> chosen = chosen(request);
            JiraWorkflow original = workflows.require(request.workflow());
            refuseName(name);
            writes.copy(request.user(), original, name);
            try {
                guard(request.user(), workflows.require(name), Optional.of(original.getName()), chosen, true);
            } catch (RuntimeException e) {
                removeCopy(request.user(), name, e);
                throw e;
            }
            return null;
        });
    }

    private void refuseName(String name) {
        if (name.isBlank()) {
            throw new GuardRefusal("no-name");
        }
        if (workflows.exists(name)) {
            throw new GuardRefusal("name-taken", name);
        }
    }

    private void removeCopy(ApplicationUser user, String name, RuntimeException failure) {
        try {
            writes.delete(user, name);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private List<Addition> chosen(GuardRequest request) {
        Plan plan = planning.plan(request.workflow());
        if (!plan.fingerprint().equals(request.fingerprint())) {
            throw new GuardRefusal("changed", request.workflow());
        }
        List<Addition> chosen = plan.additions().stream()
                .filter(addition -> request.additions().contains(addition.key()))
                .toList();
        if (chosen.isEmpty()) {
            throw new GuardRefusal("none-chosen", request.workflow());
        }
        return chosen;
    }

    private void guard(
            ApplicationUser user, JiraWorkflow live, Optional<String> copyOf, List<Addition> chosen, boolean publish) {
        Recorded edit = new Recorded(user, live, copyOf, chosen);
        try {
            edits.make(user, live, edit, publish);
        } catch (RuntimeException e) {
            edit.record.ifPresent(record -> settle(record, e));
            throw e;
        }
        edit.record.filter(record -> publish).ifPresent(record -> records.set(record, GuardState.PUBLISHED));
        audit.guarded(live.getName(), chosen, publish);
    }

    /** What failed has changed nothing, unless Jira failed after it had published. */
    private void settle(GuardRecord record, RuntimeException failure) {
        try {
            boolean published =
                    WorkflowText.of(workflows.require(record.workflow())).equals(record.guarded());
            records.set(record, published ? GuardState.PUBLISHED : GuardState.UNDONE);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** Adds validators, and keeps a record before anything is stored, so that it can be undone whatever happens next. */
    private final class Recorded implements WorkflowEdit {
        private final ApplicationUser user;
        private final JiraWorkflow live;
        private final Optional<String> copyOf;
        private final List<Addition> additions;
        private Optional<GuardRecord> record = Optional.empty();

        Recorded(ApplicationUser user, JiraWorkflow live, Optional<String> copyOf, List<Addition> additions) {
            this.user = user;
            this.live = live;
            this.copyOf = copyOf;
            this.additions = additions;
        }

        @Override
        public void apply(WorkflowDescriptor workflow) {
            Additions.add(workflow, additions);
        }

        @Override
        public void ready(WorkflowText after) {
            record = Optional.of(records.add(
                    new Change(live.getName(), copyOf, WorkflowText.of(live), after, additions, user.getKey()),
                    GuardState.DRAFTED));
        }
    }
}
