package org.outcomeowner.sandbox.schedule;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that jobs run in. */
record JobThreads(ExecutorService service) {
    private static final Logger LOG = LoggerFactory.getLogger(JobThreads.class);
    private static final int PATIENCE_SECONDS = 10;

    /** As many as there are runs at a time. */
    static JobThreads create() {
        return new JobThreads(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "sandbox-job");
            thread.setDaemon(true);
            return thread;
        }));
    }

    /** Waits for the runs under way, and interrupts those that take too long. */
    void stop() {
        service.shutdown();
        try {
            if (!service.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Jobs did not end within {} seconds of being asked to and are interrupted", PATIENCE_SECONDS);
                service.shutdownNow();
                endOrComplain();
            }
        } catch (InterruptedException e) {
            service.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void endOrComplain() throws InterruptedException {
        if (!service.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.error("A job ignores that it is cancelled and interrupted; its thread is left behind");
        }
    }
}
