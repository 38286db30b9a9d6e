package org.outcomeowner.guard;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunnerRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Looks at what has changed, goes on with the sweeps under way, and sees to what follows the flags. It ends well before it is due again. */
@Component
final class WatchJob implements Job.Work {
    static final Duration EVERY = Duration.ofSeconds(30);

    private static final Duration ENOUGH = Duration.ofSeconds(20);
    private static final String LOCK = "org.outcomeowner.outcome-owner.watch";

    private final Watch watch;
    private final Sweeps sweeps;
    private final Upkeep upkeep;
    private final FollowUp followUp;
    private final ClusterLockService locks;
    private final Clock clock;

    WatchJob(Watch watch, Sweeps sweeps, Upkeep upkeep, FollowUp followUp, ClusterLockService locks, Clock clock) {
        this.watch = watch;
        this.sweeps = sweeps;
        this.upkeep = upkeep;
        this.followUp = followUp;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public void run(JobRunnerRequest request) {
        ClusterLock lock = locks.getLockForName(LOCK);
        if (lock.tryLock()) {
            try {
                look(request);
            } finally {
                lock.unlock();
            }
        }
    }

    private void look(JobRunnerRequest request) {
        Instant deadline = clock.instant().plus(ENOUGH);
        BooleanSupplier stop =
                () -> request.isCancellationRequested() || clock.instant().isAfter(deadline);
        watch.look(stop);
        sweeps.goOn(stop);
        upkeep.run();
        followUp.run();
    }
}
