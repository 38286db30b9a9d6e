package org.outcomeowner.rules.bypass;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads from the history of an epic how it was closed. Item names are those that Jira writes whatever the language. */
final class Evidence {
    private static final String STATUS = "status";
    private static final String RESOLUTION = "resolution";
    private static final String WORKFLOW = "Workflow";
    private static final Set<String> MOVE = Set.of("Key", "project", "issuetype");

    private final Closure closure;
    private final History history;
    private final Set<String> doneStatuses;

    Evidence(Closure closure, History history, Set<String> doneStatuses) {
        this.closure = closure;
        this.history = history;
        this.doneStatuses = doneStatuses;
    }

    /** The entry that shows it, with the path; empty when the history is silent. */
    Optional<Closing> closing() {
        if (closure.doneStatus().isPresent()) {
            return statusChange(closure.doneStatus().get());
        }
        if (closure.epicStatus().isPresent()) {
            return epicStatusChange(closure.epicStatus().get());
        }
        return closure.resolved() ? resolutionChange() : Optional.empty();
    }

    /** The last step from a status that is not done; none when the last step does not lead to the present status, so that somebody wrote past it. */
    private Optional<Closing> statusChange(String present) {
        boolean shown = history.last(item -> item.isSystem(STATUS))
                .flatMap(change -> change.find(item -> item.isSystem(STATUS)))
                .filter(item -> item.to().equals(present))
                .isPresent();
        return shown ? history.last(this::leadsToDone).map(change -> change.closing(pathOf(change))) : Optional.empty();
    }

    private boolean leadsToDone(ChangeItem item) {
        return item.isSystem(STATUS) && doneStatuses.contains(item.to()) && !doneStatuses.contains(item.from());
    }

    private static ClosePath pathOf(Change change) {
        if (MOVE.stream().anyMatch(change::changes)) {
            return ClosePath.MOVED; // the workflow goes along
        }
        return change.changes(WORKFLOW) ? ClosePath.WORKFLOW_MIGRATION : ClosePath.TRANSITION;
    }

    private Optional<Closing> epicStatusChange(String field) {
        return last(item -> item.isCustom(field), ClosePath.EPIC_STATUS);
    }

    private Optional<Closing> resolutionChange() {
        return last(item -> item.isSystem(RESOLUTION) && !item.hadValue(), ClosePath.RESOLUTION);
    }

    private Optional<Closing> last(Predicate<ChangeItem> wanted, ClosePath path) {
        return history.last(wanted).map(change -> change.closing(path));
    }
}
