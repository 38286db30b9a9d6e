package org.outcomeowner.guard.coverage;

import java.util.Objects;

/**
 * A step of a workflow and the status of the issues in it.
 *
 * @param step number of the step
 * @param statusId id of the status; blank where the step names none
 * @param name name of the status; that of the step where it names none
 */
public record Place(int step, String statusId, String name, Stage stage) {
    public Place {
        Objects.requireNonNull(statusId, "statusId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(stage, "stage");
    }

    boolean isDone() {
        return stage == Stage.DONE;
    }
}
