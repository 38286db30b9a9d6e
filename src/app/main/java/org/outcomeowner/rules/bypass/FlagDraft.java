package org.outcomeowner.rules.bypass;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A reason to flag an epic.
 *
 * @param issueId which
 * @param kind for what
 * @param closing how it came about; for an epic that is open, when it was seen
 * @param missing what it lacked
 * @param quiet whether it is old news: recorded, but nobody is told and nothing is done about it
 */
public record FlagDraft(long issueId, FlagKind kind, Closing closing, List<Missing> missing, boolean quiet) {
    public FlagDraft {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(closing, "closing");
        missing = List.copyOf(missing);
    }

    /** The same reason has the same key, whichever node sees it how often. */
    public String key() {
        return issueId + ":" + kind.key() + ":"
                + closing.group().map(Object::toString).orElse("-");
    }

    Optional<Long> group() {
        return closing.group();
    }
}
