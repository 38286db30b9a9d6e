package org.outcomeowner.guard.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeowner.guard.coverage.WorkflowFault.Kind;

/**
 * A workflow on the map.
 *
 * @param draft its draft, whether it differs or not
 * @param uses the projects whose outcomes run through it
 * @param rows its ways into Done
 * @param untraceable transitions that end nobody knows where
 */
public record WorkflowCoverage(
        String name,
        WorkflowState state,
        Optional<Draft> draft,
        List<ProjectUse> uses,
        List<Row> rows,
        List<Transition> untraceable) {

    public WorkflowCoverage {
        uses = List.copyOf(uses);
        rows = List.copyOf(rows);
        untraceable = List.copyOf(untraceable);
    }

    /** How many ways are guarded today. */
    public long guarded() {
        return rows.stream().filter(Row::isGuarded).count();
    }

    /** How many ways let issues close today without what the policy wants. */
    public long open() {
        return rows.stream().filter(Row::isOpen).count();
    }

    /** Whether something here needs an administrator. */
    public boolean needsMending() {
        return !faults().isEmpty() || rows.stream().anyMatch(Row::needsMending);
    }

    /** Whether outcomes run through it. */
    public boolean servesOutcomes() {
        return !uses.isEmpty();
    }

    /** Whether the project's outcomes run through it. */
    public boolean serves(String projectKey) {
        return uses.stream().anyMatch(use -> use.key().equals(projectKey));
    }

    /** What is wrong beside unguarded ways. */
    public List<WorkflowFault> faults() {
        List<WorkflowFault> faults = new ArrayList<>();
        live().filter(way -> way.transition().kind() == TransitionKind.INITIAL)
                .forEach(way ->
                        faults.add(new WorkflowFault(Kind.CREATED_DONE, way.to().name())));
        unguardedPlaces().forEach(place -> faults.add(new WorkflowFault(Kind.NO_GUARDED_WAY, place)));
        untraceable.forEach(transition -> faults.add(new WorkflowFault(Kind.UNTRACEABLE, label(transition))));
        return faults;
    }

    private Set<String> unguardedPlaces() {
        Set<String> guarded = rows.stream()
                .filter(Row::isGuarded)
                .map(row -> row.way().to().name())
                .collect(Collectors.toSet());
        Set<String> places = live().filter(way -> !way.stays())
                .map(way -> way.to().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        places.removeAll(guarded);
        return places;
    }

    private Stream<Way> live() {
        return rows.stream().filter(row -> row.live().isPresent()).map(Row::way);
    }

    private static String label(Transition transition) {
        return transition.name() + " (" + transition.id() + ")";
    }
}
