package org.outcomeowner.guard;

import com.atlassian.jira.issue.IssueManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.rules.bypass.ClosePath;
import org.outcomeowner.rules.bypass.DetectedBy;
import org.outcomeowner.rules.bypass.Flag;
import org.outcomeowner.rules.bypass.FlagState;
import org.outcomeowner.rules.bypass.Sighting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks again at what is flagged, a few at a time: a waiver, a user who is active again or a deleted issue change no issue. */
@Component
final class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final int FEW = 100;
    private static final String BEFORE = "upkeep";
    private static final FlagFilter OPEN =
            new FlagFilter(Optional.empty(), Optional.of(FlagState.OPEN), Optional.empty());

    private final FlagStore flags;
    private final IssueManager issues;
    private final Detector detector;
    private final WatchNotes notes;
    private final Watch watch;
    private final Clock clock;

    Upkeep(FlagStore flags, IssueManager issues, Detector detector, WatchNotes notes, Watch watch, Clock clock) {
        this.flags = flags;
        this.issues = issues;
        this.detector = detector;
        this.notes = notes;
        this.watch = watch;
        this.clock = clock;
    }

    /** Looks at the next few. */
    void run() {
        int before = notes.read(BEFORE).map(Integer::parseInt).orElse(Integer.MAX_VALUE);
        List<Flag> few = flags.page(OPEN, before, FEW);
        few.forEach(this::look);
        int next =
                few.size() < FEW ? Integer.MAX_VALUE : few.get(few.size() - 1).id();
        notes.write(BEFORE, Integer.toString(next));
    }

    private void look(Flag flag) {
        Sighting sighting = new Sighting(
                DetectedBy.SWEEP, clock.instant(), watch.watchedSince(), Optional.empty(), Optional.empty());
        boolean archived = flag.closing().path() == ClosePath.ARCHIVED;
        try {
            Optional.ofNullable(issues.getIssueObject(flag.issueId()))
                    .ifPresentOrElse(
                            issue -> detector.look(issue, archived, sighting),
                            () -> flags.settle(List.of(flag), sighting));
        } catch (RuntimeException e) {
            LOG.error("Flagged issue {} could not be judged", flag.issueId(), e);
        }
    }
}
