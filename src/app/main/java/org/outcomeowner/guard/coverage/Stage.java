package org.outcomeowner.guard.coverage;

/** The category of a status, as far as the map cares. */
public enum Stage {
    TO_DO,
    IN_PROGRESS,
    DONE,
    /** A status that is gone, or one without a category. */
    UNKNOWN;

    /** The stage of a category by Jira's key of it. */
    static Stage ofCategory(String key) {
        return switch (key) {
            case "new" -> TO_DO;
            case "indeterminate" -> IN_PROGRESS;
            case "done" -> DONE;
            default -> UNKNOWN;
        };
    }
}
