package org.outcomeowner.sandbox;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs the background tasks, each in a thread of its own, so that a slow one does not hold up the others. */
@Component
final class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int STOP_SECONDS = 15;

    private final List<BackgroundTask> tasks;
    private ScheduledExecutorService threads;

    Background(List<BackgroundTask> tasks) {
        this.tasks = tasks;
    }

    /** Begins; each task is done for the first time at once. */
    synchronized void start() {
        threads = Executors.newScheduledThreadPool(Math.max(1, tasks.size()), Background::thread);
        tasks.forEach(task ->
                threads.scheduleWithFixedDelay(() -> run(task), 0, task.pause().toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Ends all tasks and waits for those under way. Does nothing if it was not started. */
    synchronized void stop() {
        if (threads == null) {
            return;
        }
        threads.shutdown();
        tasks.forEach(Background::end);
        await();
        threads = null;
    }

    private static void run(BackgroundTask task) {
        try {
            task.tick();
        } catch (RuntimeException e) {
            LOG.error("{} failed and will be tried again", task.getClass().getSimpleName(), e);
        }
    }

    private static void end(BackgroundTask task) {
        try {
            task.stop();
        } catch (RuntimeException e) {
            LOG.error("{} did not stop cleanly", task.getClass().getSimpleName(), e);
        }
    }

    private void await() {
        try {
            if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.error("Background tasks are still at work after {} seconds and are interrupted", STOP_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sandbox-background");
        thread.setDaemon(true);
        return thread;
    }
}
