package org.outcomeowner.guard.coverage.drift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.outcomeowner.guard.coverage.Row;
import org.outcomeowner.guard.coverage.SetupFault;
import org.outcomeowner.guard.coverage.WorkflowCoverage;

/**
 * What has become of a subject since it was seen the last time.
 *
 * @param memory what to remember
 * @param lost what was in order and is not any more; empty when all is well
 */
record Comparison(Memory memory, List<String> lost) {
    Comparison {
        lost = List.copyOf(lost);
    }

    /** Ways that were guarded and are open; any open way where none was. What was lost stays remembered until it is guarded again or gone. */
    static Comparison of(Optional<Memory> before, WorkflowCoverage now) {
        Set<String> guarded =
                now.rows().stream().filter(Row::isGuarded).map(Comparison::key).collect(Collectors.toSet());
        List<Row> lost = now.rows().stream()
                .filter(Row::isOpen)
                .filter(row -> before.filter(memory -> expects(memory, row)).isPresent())
                .toList();
        Set<String> known = new TreeSet<>(guarded);
        lost.forEach(row -> known.add(key(row)));
        boolean whole = lost.isEmpty()
                ? now.open() == 0 && !guarded.isEmpty()
                : before.orElseThrow().whole();
        return new Comparison(
                new Memory(known, whole), lost.stream().map(Comparison::label).toList());
    }

    private static boolean expects(Memory memory, Row row) {
        return memory.whole() || memory.known().contains(key(row));
    }

    /** Faults that were not there before. What was there at the first look is shown on the page, but is no news. */
    static Comparison of(Optional<Memory> before, List<SetupFault> now) {
        Set<String> present = now.stream().map(SetupFault::key).collect(Collectors.toSet());
        Set<String> known = before.map(Memory::known).orElse(present);
        List<String> news = present.stream()
                .filter(fault -> !known.contains(fault))
                .sorted()
                .toList();
        return new Comparison(
                new Memory(known.stream().filter(present::contains).collect(Collectors.toSet()), false), news);
    }

    private static String key(Row row) {
        return row.way().key().text();
    }

    private static String label(Row row) {
        return row.way().transition().name() + " (" + row.way().transition().id() + ") \u2192 "
                + row.way().to().name();
    }
}
