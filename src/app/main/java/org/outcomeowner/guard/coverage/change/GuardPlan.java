package org.outcomeowner.guard.coverage.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomeowner.gate.WorkflowGuards;
import org.outcomeowner.guard.coverage.Drawing;
import org.outcomeowner.guard.coverage.Place;
import org.outcomeowner.guard.coverage.Result;
import org.outcomeowner.guard.coverage.Row;
import org.outcomeowner.guard.coverage.Stage;
import org.outcomeowner.guard.coverage.Transition;
import org.outcomeowner.guard.coverage.ValidatorUse;

/**
 * Which validators a workflow lacks. A validator is added to a transition as a whole where all its results lead there, and to single results where
 * others lead elsewhere, which it must not refuse.
 */
final class GuardPlan {
    private GuardPlan() {}

    /** What guards every open way into Done. */
    static List<Addition> closing(List<Row> rows) {
        Map<String, Addition> additions = new LinkedHashMap<>();
        rows.stream()
                .filter(Row::isOpen)
                .map(Row::way)
                .map(way -> addition(Guard.CLOSE, way.transition(), way.result(), Stage.DONE))
                .forEach(addition -> additions.putIfAbsent(addition.key(), addition));
        return List.copyOf(additions.values());
    }

    /** What guards every way from To Do to In Progress that nothing guards yet. */
    static List<Addition> starting(Drawing drawing) {
        Map<String, Addition> additions = new LinkedHashMap<>();
        drawing.transitions().stream()
                .filter(transition -> from(transition, Stage.TO_DO))
                .flatMap(GuardPlan::unguardedStarts)
                .forEach(addition -> additions.putIfAbsent(addition.key(), addition));
        return List.copyOf(additions.values());
    }

    private static boolean from(Transition transition, Stage stage) {
        return transition.origins().stream().anyMatch(place -> place.stage() == stage);
    }

    private static Stream<Addition> unguardedStarts(Transition transition) {
        return transition.results().stream()
                .filter(result -> leads(result, Stage.IN_PROGRESS))
                .filter(result -> !isStartGuarded(transition, result))
                .map(result -> addition(Guard.START, transition, result, Stage.IN_PROGRESS));
    }

    private static boolean isStartGuarded(Transition transition, Result result) {
        List<ValidatorUse> asked = new ArrayList<>(transition.validators());
        asked.addAll(result.validators());
        return asked.stream().anyMatch(use -> use.runs(WorkflowGuards.START));
    }

    private static Addition addition(Guard guard, Transition transition, Result result, Stage stage) {
        boolean whole = transition.results().stream().allMatch(other -> leads(other, stage));
        return new Addition(
                guard, transition.id(), transition.name(), whole ? Optional.empty() : Optional.of(result.position()));
    }

    private static boolean leads(Result result, Stage stage) {
        return result.place().map(Place::stage).filter(stage::equals).isPresent();
    }
}
