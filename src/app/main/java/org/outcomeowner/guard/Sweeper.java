package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.outcomeowner.rules.bypass.ClosePath;
import org.outcomeowner.rules.bypass.DetectedBy;
import org.outcomeowner.rules.bypass.Flag;
import org.outcomeowner.rules.bypass.Sighting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes through the issues of a sweep page by page, and notes after each how far it has come. An issue that can't be judged does not stop it. */
@Component
final class Sweeper {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private final IssuePages pages;
    private final IssueManager issues;
    private final Detector detector;
    private final FlagStore flags;
    private final SweepStore sweeps;
    private final Clock clock;

    Sweeper(IssuePages pages, IssueManager issues, Detector detector, FlagStore flags, SweepStore sweeps, Clock clock) {
        this.pages = pages;
        this.issues = issues;
        this.detector = detector;
        this.flags = flags;
        this.sweeps = sweeps;
        this.clock = clock;
    }

    /** Goes on until there is no more, or until it is told to stop. */
    Sweep run(Sweep begun, BooleanSupplier stop) {
        Sweep sweep = begun;
        while (sweep.isUnderWay() && !stop.getAsBoolean()) {
            sweep = page(sweep);
            sweeps.save(sweep);
        }
        return sweep;
    }

    private Sweep page(Sweep sweep) {
        Scope scope = sweep.plan().scope();
        List<Issue> page = pages.next(scope, sweep.position());
        int failures = look(page, sweep);
        Position next = sweep.position()
                .after(page.stream().map(issue -> pages.timeOf(scope, issue)).toList());
        Sweep advanced = sweep.advance(next, page.size(), failures);
        return page.size() < pages.size() ? advanced.finish(clock.instant()) : advanced;
    }

    private int look(List<Issue> page, Sweep sweep) {
        Map<Long, List<Flag>> known = flags.of(page.stream().map(Issue::getId).toList());
        int failures = 0;
        for (Issue issue : page) {
            failures += look(issue, known.getOrDefault(issue.getId(), List.of()), sighting(sweep)) ? 0 : 1;
        }
        return failures;
    }

    /** The search may know an issue as it was a moment ago, so it is read anew. */
    private boolean look(Issue found, List<Flag> known, Sighting sighting) {
        try {
            Optional.ofNullable(issues.getIssueObject(found.getId()))
                    .ifPresent(issue -> detector.look(issue, known, false, sighting));
            return true;
        } catch (RuntimeException e) {
            LOG.error("Issue {} could not be judged", found.getId(), e);
            return false;
        }
    }

    private Sighting sighting(Sweep sweep) {
        Optional<ClosePath> cause = sweep.plan().cause();
        DetectedBy by =
                sweep.plan().name().equals(Sweep.Plan.RECONCILIATION) ? DetectedBy.RECONCILIATION : DetectedBy.SWEEP;
        return new Sighting(by, clock.instant(), sweep.plan().watchedSince(), cause, Optional.empty());
    }
}
