package org.outcomeowner.sandbox.web.bulk;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Changes issues one by one beside the request that asked for it, so that long lists show their progress. */
@Component
final class BulkRuns implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(BulkRuns.class);
    private static final int REMEMBERED = 50;
    private static final int SHORT_SECONDS = 2;
    private static final int THREADS = 2;

    private final JiraAuthenticationContext authentication;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Map<String, BulkRun> runs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BulkRun> eldest) {
            return size() > REMEMBERED;
        }
    };

    BulkRuns(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /**
     * A change of one issue, by whoever asked for it.
     *
     * @param title what the report is called
     * @param user who changes; null for somebody not logged in
     * @param each does it and says what refused
     */
    record Change(String title, ApplicationUser user, Function<MutableIssue, ErrorCollection> each) {}

    /** Begins, and waits a little, since most lists are short. */
    BulkRun start(List<MutableIssue> issues, Change change) {
        String owner = change.user() == null ? "" : change.user().getKey();
        BulkRun run = new BulkRun(UUID.randomUUID().toString(), owner, change.title(), issues.size());
        synchronized (runs) {
            runs.put(run.id(), run);
        }
        await(threads.submit(() -> run(issues, change, run)));
        return run;
    }

    /** The run with the id, for whoever started it. */
    Optional<BulkRun> find(String id, ApplicationUser user) {
        synchronized (runs) {
            return Optional.ofNullable(runs.get(id)).filter(run -> run.isOwnedBy(user == null ? "" : user.getKey()));
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    private void run(List<MutableIssue> issues, Change change, BulkRun run) {
        authentication.setLoggedInUser(change.user());
        try {
            issues.forEach(issue -> run.report(issue.getKey(), changed(issue, change)));
        } finally {
            authentication.setLoggedInUser(null);
        }
    }

    /** One issue that fails must not keep the others from being changed. */
    private static List<String> changed(MutableIssue issue, Change change) {
        String key = issue.getKey();
        try {
            ErrorCollection errors = change.each().apply(issue);
            List<String> messages = new ArrayList<>(errors.getErrorMessages());
            messages.addAll(errors.getErrors().values());
            return messages;
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString();
            LOG.error("Bulk change of {} failed, id {}", key, id, e);
            return List.of("The change failed, see the log under the id " + id + ".");
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get(SHORT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stillRunning) {
            // The page of the run shows how far it is.
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
