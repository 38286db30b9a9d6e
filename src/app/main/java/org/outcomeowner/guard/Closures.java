package org.outcomeowner.guard;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeowner.rules.bypass.Closure;
import org.springframework.stereotype.Component;

/** In which ways an issue is closed: by its status, by its Epic Status, by a resolution. That it is archived only an event tells. */
@Component
final class Closures {
    private static final String DONE = "done";

    private final ConstantsManager constants;
    private final EpicStatus epicStatus;

    Closures(ConstantsManager constants, EpicStatus epicStatus) {
        this.constants = constants;
        this.epicStatus = epicStatus;
    }

    /** How the issue is closed now. */
    Closure of(Issue issue, boolean archived) {
        return new Closure(
                Optional.of(issue.getStatus()).filter(Closures::isDone).map(Status::getId),
                epicStatus.ifDone(issue),
                issue.getResolution() != null,
                archived);
    }

    /** Ids of all statuses of the category Done. */
    Set<String> doneStatuses() {
        return constants.getStatuses().stream()
                .filter(Closures::isDone)
                .map(Status::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isDone(Status status) {
        return DONE.equals(status.getStatusCategory().getKey());
    }
}
