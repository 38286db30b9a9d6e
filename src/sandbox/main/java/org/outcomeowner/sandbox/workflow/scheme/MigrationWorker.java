package org.outcomeowner.sandbox.workflow.scheme;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.outcomeowner.sandbox.issue.IssueMigrator;
import org.outcomeowner.sandbox.store.Tx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Works a migration off: issue by issue, each in a transaction with its progress, and the scheme in the last one. It can
 * be stopped anywhere and taken up again by any node, because what is left is read from the issues.
 */
@Component
final class MigrationWorker {
    private static final Logger LOG = LoggerFactory.getLogger(MigrationWorker.class);
    private static final int ISSUES_AT_ONCE = 100;

    /** What a migration reads and writes besides its own rows. */
    @Component
    record Parts(
            WorkflowSchemeRows schemes,
            Affected affected,
            IssueMigrator migrator,
            ConstantsManager constants,
            UserManager users) {}

    /** One run of one migration. */
    private record Job(
            long id,
            String worker,
            SchemeChange change,
            List<Long> projects,
            Map<String, String> answers,
            ApplicationUser author) {
        String workflowOf(String issueTypeId) {
            return MigrationPlan.target(change, issueTypeId);
        }

        String statusThere(String issueTypeId, String statusId) {
            return answers.getOrDefault(StatusQuestion.key(issueTypeId, statusId), statusId);
        }
    }

    private final MigrationRows rows;
    private final MigrationProgress progress;
    private final MigrationPlan plan;
    private final Parts parts;
    private final Tx tx;

    MigrationWorker(MigrationRows rows, MigrationProgress progress, MigrationPlan plan, Parts parts, Tx tx) {
        this.rows = rows;
        this.progress = progress;
        this.plan = plan;
        this.parts = parts;
        this.tx = tx;
    }

    /** Works until the migration is done, fails, is taken over, or the thread is interrupted. */
    void run(long id) {
        String worker = UUID.randomUUID().toString();
        if (!progress.claim(id, worker)) {
            return;
        }
        try {
            work(job(id, worker));
        } catch (RuntimeException e) {
            LOG.error("The workflow migration {} failed", id, e);
            progress.finish(id, "FAILED", e.getMessage());
        }
    }

    private Job job(long id, String worker) {
        SchemeChange change = rows.change(id);
        String author = rows.startedBy(id);
        return new Job(
                id,
                worker,
                change,
                plan.projects(change),
                rows.answers(id),
                author == null ? null : parts.users().getUserByKey(author));
    }

    private void work(Job job) {
        boolean ours = migrateAll(job);
        while (ours && !tx.call(() -> switchOver(job))) {
            ours = migrateAll(job);
        }
    }

    /** Migrates every issue there is now; false if the work is no longer ours. */
    private boolean migrateAll(Job job) {
        for (IssueType type : parts.constants().getAllIssueTypeObjects()) {
            if (!migrateAll(job, type.getId())) {
                return false;
            }
        }
        return true;
    }

    private boolean migrateAll(Job job, String typeId) {
        List<Long> next = next(job, typeId);
        while (!next.isEmpty()) {
            for (Long issue : next) {
                if (!migrate(job, typeId, issue)) {
                    return false;
                }
            }
            next = next(job, typeId);
        }
        return true;
    }

    private List<Long> next(Job job, String typeId) {
        return job.projects().isEmpty()
                ? List.of()
                : parts.affected().next(job.projects(), typeId, job.workflowOf(typeId), ISSUES_AT_ONCE);
    }

    private boolean migrate(Job job, String typeId, long issue) {
        if (Thread.currentThread().isInterrupted()) {
            progress.release(job.id(), job.worker());
            return false;
        }
        return tx.call(() -> {
            boolean ours = progress.countOne(job.id(), job.worker());
            if (ours) {
                parts.migrator()
                        .migrate(
                                issue, job.workflowOf(typeId), status -> job.statusThere(typeId, status), job.author());
            }
            return ours;
        });
    }

    /** Lets the scheme hold; false if issues were created meanwhile in their former workflow. */
    private boolean switchOver(Job job) {
        parts.affected().holdProjects(job.projects());
        SchemeChange change = job.change();
        if (!plan.moving(change).isEmpty()) {
            return false;
        }
        if (change.projectId() == null) {
            parts.schemes().replaceItems(change.schemeId(), change.mappings());
        } else {
            parts.schemes().assign(change.projectId(), change.schemeId());
        }
        progress.finish(job.id(), "DONE", null);
        return true;
    }
}
