package org.outcomeowner.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.outcomeowner.rules.bypass.ClosePath;
import org.springframework.stereotype.Component;

/**
 * One look at everything that may have closed an epic since the last one: what was changed, what came with an older date, and which settings are others
 * now. The first look begins the watch: what is closed already is recorded quietly.
 */
@Component
final class Watch {
    static final String WATERMARK = "watermark";
    static final String SETTINGS = "settings";
    static final String COUNT = "count";

    /** An index is a little behind the database, and clocks of nodes differ a little. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final WatchNotes notes;
    private final Settings settings;
    private final IssuePages pages;
    private final SweepStore sweeps;
    private final Sweeper sweeper;
    private final Clock clock;

    Watch(WatchNotes notes, Settings settings, IssuePages pages, SweepStore sweeps, Sweeper sweeper, Clock clock) {
        this.notes = notes;
        this.settings = settings;
        this.pages = pages;
        this.sweeps = sweeps;
        this.sweeper = sweeper;
        this.clock = clock;
    }

    /** From when on closes are news; before the watch has begun, from now on. */
    Instant watchedSince() {
        return watermark().orElseGet(clock::instant).minus(OVERLAP);
    }

    /** Looks; what does not end before it is told to stop goes on the next time. */
    void look(BooleanSupplier stop) {
        Instant now = clock.instant();
        SettingsPrint print = settings.read();
        watermark().ifPresentOrElse(since -> since(since, now, print, stop), () -> begin(now));
        notes.write(SETTINGS, print.text());
        notes.write(COUNT, OutcomeCount.before(now.minus(OVERLAP), pages).text());
    }

    private void begin(Instant now) {
        start(Sweep.Plan.of(Scope.outcomes(), now).because(ClosePath.BEFORE_WATCH), now);
        notes.write(WATERMARK, now.toString());
    }

    private void since(Instant since, Instant now, SettingsPrint print, BooleanSupplier stop) {
        planSettings(print, since, now);
        planUnseen(since, now);
        Sweep changed = sweeper.run(changed(since.minus(OVERLAP), now), stop);
        if (!changed.isUnderWay()) {
            notes.write(WATERMARK, changed.startedOn().toString());
        }
    }

    private Sweep changed(Instant from, Instant now) {
        Sweep.Plan plan = Sweep.Plan.of(Scope.changed(), from);
        return sweeps.find(plan.name())
                .filter(Sweep::isUnderWay)
                .orElseGet(() -> new Sweep(plan, Position.at(from.toEpochMilli()), 0, 0, now, Optional.empty()));
    }

    private void planSettings(SettingsPrint print, Instant since, Instant now) {
        notes.read(SETTINGS).map(SettingsPrint::of).ifPresent(before -> {
            Set<String> statuses = print.newlyDone(before);
            if (!statuses.isEmpty()) {
                start(Sweep.Plan.of(Scope.statuses(statuses), since).because(ClosePath.STATUS_CATEGORY), now);
            }
            if (!print.policy().equals(before.policy())) {
                start(Sweep.Plan.of(Scope.outcomes(), since), now);
            }
            print.changedProjects(before).forEach(id -> start(Sweep.Plan.of(Scope.project(id), since), now));
        });
    }

    /** Epics that were created in the past, and were not there the last time, were imported: no search for what was changed lately finds them. */
    private void planUnseen(Instant since, Instant now) {
        boolean unseen = notes.read(COUNT)
                .map(OutcomeCount::of)
                .filter(known -> known.isLessThan(pages))
                .isPresent();
        if (unseen) {
            start(Sweep.Plan.of(Scope.outcomes(), since), now);
        }
    }

    private void start(Sweep.Plan plan, Instant now) {
        sweeps.save(Sweep.begin(plan, now));
    }

    private Optional<Instant> watermark() {
        return notes.read(WATERMARK).map(Instant::parse);
    }
}
