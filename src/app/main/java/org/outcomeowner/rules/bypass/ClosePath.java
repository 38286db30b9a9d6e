package org.outcomeowner.rules.bypass;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an epic came to be closed, as far as that is known. */
public enum ClosePath {
    /** Its status changed: by a transition without the validator, or one that skipped it. */
    TRANSITION,
    /** It was moved to another project or issue type. */
    MOVED,
    /** Its project was given other workflows, and its status was mapped. */
    WORKFLOW_MIGRATION,
    /** Its Epic Status was set to done. */
    EPIC_STATUS,
    /** A resolution was set without changing the status. */
    RESOLUTION,
    /** It was created in a status that is done. */
    CREATED_DONE,
    /** Its status was moved to the category Done. */
    STATUS_CATEGORY,
    /** It was archived. */
    ARCHIVED,
    /** It was closed before the app began to watch. */
    BEFORE_WATCH,
    /** Nothing in its history tells: an import, or somebody wrote to the database. */
    UNKNOWN;

    /** The path with this key; empty when there is none. */
    public static Optional<ClosePath> of(String key) {
        return Arrays.stream(values()).filter(path -> path.key().equals(key)).findFirst();
    }

    /** The key in documents and in the database; once released it never changes. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the message bundles. */
    public String nameKey() {
        return "outcome-owner.flag.path." + key();
    }
}
