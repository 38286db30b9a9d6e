package org.outcomeowner.guard;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The look at every outcome there is, which happens each night: begun by hand, and how far it has come. */
@Component
public final class Reconciliation {
    private final Sweeps sweeps;
    private final GuardJobs jobs;

    Reconciliation(Sweeps sweeps, GuardJobs jobs) {
        this.sweeps = sweeps;
        this.jobs = jobs;
    }

    /** Begins one as soon as a node is free; one that is under way goes on. */
    public void now() {
        sweeps.beginReconciliation();
        jobs.reconcileNow();
    }

    /** The last one, or the one under way; empty when there was none. */
    public Optional<Progress> last() {
        return sweeps.reconciliation()
                .map(sweep -> new Progress(sweep.seen(), sweep.failed(), sweep.startedOn(), sweep.finishedOn()));
    }

    /**
     * How far it has come.
     *
     * @param seen how many issues it has looked at
     * @param failed how many of them it could not judge; the log names them
     * @param startedOn when it began
     * @param finishedOn when it ended; empty while it is under way
     */
    public record Progress(long seen, long failed, Instant startedOn, Optional<Instant> finishedOn) {
        public Progress {
            Objects.requireNonNull(startedOn, "startedOn");
            Objects.requireNonNull(finishedOn, "finishedOn");
        }
    }
}
