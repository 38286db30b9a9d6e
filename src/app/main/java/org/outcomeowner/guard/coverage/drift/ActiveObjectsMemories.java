package org.outcomeowner.guard.coverage.drift;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.outcomeowner.guard.coverage.drift.Subject.Kind;
import org.outcomeowner.jira.ServerTime;
import org.springframework.stereotype.Component;

/** The memories in the app's own tables. Whoever calls holds the lock under which workflows are changed and watched. */
@Component
final class ActiveObjectsMemories implements Memories {
    private static final String OF_SUBJECT = "KIND = ? AND SUBJECT = ?";

    private final ActiveObjects records;
    private final ServerTime time;

    ActiveObjectsMemories(ActiveObjects records, ServerTime time) {
        this.records = records;
        this.time = time;
    }

    @Override
    public Optional<Memory> of(Subject subject) {
        return row(subject)
                .map(row -> new Memory(
                        lines(row.getKnown()).stream().collect(Collectors.toUnmodifiableSet()), row.isWhole()));
    }

    @Override
    public void remember(Subject subject, Memory memory) {
        String known = String.join("\n", new TreeSet<>(memory.known()));
        MemoryRow row = row(subject)
                .orElseGet(() -> records.create(
                        MemoryRow.class,
                        Map.of(
                                MemoryRow.KIND,
                                subject.kind().key(),
                                MemoryRow.SUBJECT,
                                subject.name(),
                                MemoryRow.WHOLE,
                                memory.whole())));
        row.setKnown(known);
        row.setWhole(memory.whole());
        row.save();
    }

    @Override
    public void forget(Subject subject) {
        clear(subject);
        records.delete(records.find(MemoryRow.class, OF_SUBJECT, subject.kind().key(), subject.name()));
    }

    @Override
    public Collection<Subject> subjects() {
        return Arrays.stream(records.find(MemoryRow.class))
                .map(row -> new Subject(kind(row.getKind()), row.getSubject()))
                .toList();
    }

    @Override
    public List<Alert> open() {
        return Arrays.stream(records.find(AlertRow.class, Query.select().order("ID")))
                .map(row -> new Alert(
                        row.getID(),
                        new Subject(kind(row.getKind()), row.getSubject()),
                        lines(row.getLost()),
                        row.getSince().toInstant()))
                .toList();
    }

    @Override
    public boolean raise(Subject subject, List<String> lost) {
        String lines = String.join("\n", lost);
        AlertRow[] open =
                records.find(AlertRow.class, OF_SUBJECT, subject.kind().key(), subject.name());
        if (open.length == 0) {
            records.create(
                    AlertRow.class,
                    Map.of(
                            AlertRow.KIND,
                            subject.kind().key(),
                            AlertRow.SUBJECT,
                            subject.name(),
                            AlertRow.LOST,
                            lines,
                            AlertRow.SINCE,
                            Date.from(time.now())));
            return true;
        }
        boolean news = !lines(open[0].getLost()).containsAll(lost);
        open[0].setLost(lines);
        open[0].save();
        return news;
    }

    @Override
    public void clear(Subject subject) {
        records.delete(records.find(AlertRow.class, OF_SUBJECT, subject.kind().key(), subject.name()));
    }

    private Optional<MemoryRow> row(Subject subject) {
        return Arrays.stream(
                        records.find(MemoryRow.class, OF_SUBJECT, subject.kind().key(), subject.name()))
                .findFirst();
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static Kind kind(String key) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No kind of subject: " + key));
    }
}
