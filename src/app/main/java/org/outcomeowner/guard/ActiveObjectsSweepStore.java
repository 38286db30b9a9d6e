package org.outcomeowner.guard;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.outcomeowner.rules.bypass.ClosePath;
import org.springframework.stereotype.Component;

/** The progress of sweeps in the app's own tables. */
@Component
final class ActiveObjectsSweepStore implements SweepStore {
    private final ActiveObjects records;

    ActiveObjectsSweepStore(ActiveObjects records) {
        this.records = records;
    }

    @Override
    public Optional<Sweep> find(String name) {
        return row(name).map(ActiveObjectsSweepStore::sweep);
    }

    @Override
    public List<Sweep> underWay() {
        Query query = Query.select().where("FINISHED_ON IS NULL").order(SweepRow.STARTED_ON);
        return Arrays.stream(records.find(SweepRow.class, query))
                .map(ActiveObjectsSweepStore::sweep)
                .toList();
    }

    @Override
    public void save(Sweep sweep) {
        write(row(sweep.plan().name()).orElseGet(() -> create(sweep)), sweep);
    }

    private SweepRow create(Sweep sweep) {
        return records.create(
                SweepRow.class,
                Map.of(
                        SweepRow.NAME, sweep.plan().name(),
                        SweepRow.SCOPE, sweep.plan().scope().text(),
                        SweepRow.WATCHED_SINCE, Date.from(sweep.plan().watchedSince()),
                        SweepRow.STARTED_ON, Date.from(sweep.startedOn())));
    }

    private static void write(SweepRow row, Sweep sweep) {
        row.setScope(sweep.plan().scope().text());
        row.setCause(sweep.plan().cause().map(ClosePath::key).orElse(null));
        row.setWatchedSince(Date.from(sweep.plan().watchedSince()));
        row.setSecond(sweep.position().second());
        row.setWithin(sweep.position().within());
        row.setSeen(sweep.seen());
        row.setFailed(sweep.failed());
        row.setStartedOn(Date.from(sweep.startedOn()));
        row.setFinishedOn(sweep.finishedOn().map(Date::from).orElse(null));
        row.save();
    }

    private static Sweep sweep(SweepRow row) {
        return new Sweep(
                plan(row),
                new Position(row.getSecond(), row.getWithin()),
                row.getSeen(),
                row.getFailed(),
                instant(row.getStartedOn()),
                Optional.ofNullable(row.getFinishedOn()).map(ActiveObjectsSweepStore::instant));
    }

    private static Sweep.Plan plan(SweepRow row) {
        return new Sweep.Plan(
                row.getName(),
                Scope.of(row.getScope()),
                Optional.ofNullable(row.getCause()).flatMap(ClosePath::of),
                instant(row.getWatchedSince()));
    }

    private static Instant instant(Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }

    private Optional<SweepRow> row(String name) {
        return Arrays.stream(records.find(SweepRow.class, SweepRow.NAME + " = ?", name))
                .findFirst();
    }
}
