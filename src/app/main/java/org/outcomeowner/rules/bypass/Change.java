package org.outcomeowner.rules.bypass;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What somebody changed at once.
 *
 * @param group the id of the entry in the history
 * @param author the key of the user; empty for nobody
 * @param when the moment
 * @param items the fields
 */
public record Change(long group, Optional<String> author, Instant when, List<ChangeItem> items) {
    public Change {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(when, "when");
        items = List.copyOf(items);
    }

    Optional<ChangeItem> find(Predicate<ChangeItem> wanted) {
        return items.stream().filter(wanted).findFirst();
    }

    boolean changes(String systemField) {
        return find(item -> item.isSystem(systemField)).isPresent();
    }

    Closing closing(ClosePath path) {
        return new Closing(path, author, when, Optional.of(group));
    }
}
