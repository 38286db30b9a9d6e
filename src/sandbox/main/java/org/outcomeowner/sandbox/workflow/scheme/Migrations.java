package org.outcomeowner.sandbox.workflow.scheme;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Changes of workflow schemes with their issues, as Jira's migration: issues go to mapped statuses without transitions,
 * validators or events, in the background; one migration at a time in the whole cluster.
 */
@Component
public final class Migrations {
    private static final int LATEST = 10;
    private static final int SECONDS_TO_STOP = 10;

    private final MigrationPlan plan;
    private final MigrationRows rows;
    private final MigrationProgress progress;
    private final MigrationWorker worker;
    private final Tx tx;
    private final ExecutorService background = Executors.newSingleThreadExecutor(Migrations::thread);

    Migrations(MigrationPlan plan, MigrationRows rows, MigrationProgress progress, MigrationWorker worker, Tx tx) {
        this.plan = plan;
        this.rows = rows;
        this.progress = progress;
        this.worker = worker;
        this.tx = tx;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "workflow-migration");
        thread.setDaemon(true);
        return thread;
    }

    /** The statuses that an administrator has to map before the change. */
    public List<StatusQuestion> questions(SchemeChange change) {
        return plan.questions(change);
    }

    /** How many issues the change puts into another workflow. */
    public long issuesMoving(SchemeChange change) {
        return plan.moving(change).stream().mapToLong(Affected.Group::issues).sum();
    }

    /**
     * Starts the change in the background.
     *
     * @param answers status ids by {@link StatusQuestion#key()}
     * @return the id of the migration
     * @throws MigrationRefusedException a question is not answered by a status of the workflow, or another one runs
     */
    public long start(ApplicationUser user, String title, SchemeChange change, Map<String, String> answers) {
        long id = accept(user, title, change, answers);
        resume(id);
        return id;
    }

    /** Stores the wish without working on it. */
    long accept(ApplicationUser user, String title, SchemeChange change, Map<String, String> answers) {
        return insert(user, title, change, needed(change, answers));
    }

    private Map<String, String> needed(SchemeChange change, Map<String, String> answers) {
        Map<String, String> needed = new TreeMap<>();
        for (StatusQuestion question : plan.questions(change)) {
            String answer = answers.getOrDefault(question.key(), "");
            if (!question.accepts(answer)) {
                throw new MigrationRefusedException("Choose a status of “%s” for issues of type %s in “%s”"
                        .formatted(
                                question.workflow(),
                                question.issueTypeName(),
                                question.status().getName()));
            }
            needed.put(question.key(), answer);
        }
        return needed;
    }

    private long insert(ApplicationUser user, String title, SchemeChange change, Map<String, String> answers) {
        try {
            return tx.call(() -> {
                long id = rows.insert(title, change, issuesMoving(change), user);
                rows.insertTargets(id, change);
                rows.insertAnswers(id, answers);
                return id;
            });
        } catch (DuplicateKeyException another) {
            throw new MigrationRefusedException("Another migration of workflows is running: wait until it has ended");
        }
    }

    /** Takes up a migration that nobody works on; does nothing if somebody does. */
    public void resume(long id) {
        background.execute(() -> worker.run(id));
    }

    /** The migration with the id. */
    public Optional<MigrationView> migration(long id) {
        return progress.byId(id);
    }

    /** The one that runs. */
    public Optional<MigrationView> running() {
        return progress.running();
    }

    /** The latest ones, newest first. */
    public List<MigrationView> latest() {
        return progress.latest(LATEST);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        background.shutdownNow();
        background.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    }
}
