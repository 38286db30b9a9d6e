package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import org.outcomeowner.gate.StoredReadiness;
import org.outcomeowner.rules.OutcomeFacts;
import org.outcomeowner.rules.Readiness;
import org.outcomeowner.rules.bypass.ClosePath;
import org.outcomeowner.rules.bypass.Closure;
import org.outcomeowner.rules.bypass.Flag;
import org.outcomeowner.rules.bypass.FlagBook;
import org.outcomeowner.rules.bypass.Judge;
import org.outcomeowner.rules.bypass.Sighting;
import org.outcomeowner.rules.bypass.Subject;
import org.springframework.stereotype.Component;

/** Looks at an issue and brings its flags in line with what it finds. Looking again, on another node or twice, changes nothing. */
@Component
final class Detector {
    private final StoredReadiness readiness;
    private final Closures closures;
    private final Subjects subjects;
    private final LeftByMove moves;
    private final KnownStatuses statuses;
    private final FlagStore store;

    Detector(
            StoredReadiness readiness,
            Closures closures,
            Subjects subjects,
            LeftByMove moves,
            KnownStatuses statuses,
            FlagStore store) {
        this.readiness = readiness;
        this.closures = closures;
        this.subjects = subjects;
        this.moves = moves;
        this.statuses = statuses;
        this.store = store;
    }

    /** Whether the issue is worth a look: an outcome, or closed, so that it may have been one. */
    boolean concerns(Issue issue, boolean archived) {
        return readiness.counts(issue) || closures.of(issue, archived).isClosed();
    }

    /** Looks at an issue whose flags are on record as they are stored. */
    void look(Issue issue, boolean archived, Sighting sighting) {
        look(issue, store.of(issue.getId()), archived, sighting);
    }

    /** Looks at the issue, as an outcome or as what was one until it was moved. That it is archived the caller must know: nobody else sees it. */
    void look(Issue issue, List<Flag> known, boolean archived, Sighting sighting) {
        Closure closure = closures.of(issue, archived);
        FlagBook book = new FlagBook(known);
        if (readiness.counts(issue) || closure.isClosed() && moves.left(issue)) {
            compare(issue, closure, book, sighting);
        } else {
            store.write(issue, book.dropped(), sighting);
        }
    }

    private void compare(Issue issue, Closure closure, FlagBook book, Sighting sighting) {
        OutcomeFacts facts = readiness.facts(issue);
        Readiness forClose = readiness.forClose(issue, facts);
        if (book.hasOpen() || !Judge.isClean(closure, forClose)) {
            Judge judge = new Judge(closures.doneStatuses());
            Subject subject = subjects.of(issue, closure, forClose, facts, judge);
            Sighting occasion = occasion(closure, sighting);
            store.write(issue, book.changes(subject, judge.reasons(subject, occasion)), occasion);
        }
    }

    /** An epic in a status that was not done at the last look was closed by whoever moved the status. */
    private Sighting occasion(Closure closure, Sighting sighting) {
        return sighting.cause().isEmpty()
                        && closure.doneStatus().filter(statuses::isNew).isPresent()
                ? sighting.because(ClosePath.STATUS_CATEGORY)
                : sighting;
    }
}
