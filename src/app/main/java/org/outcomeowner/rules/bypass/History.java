package org.outcomeowner.rules.bypass;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What has happened to an epic, the last thing first.
 *
 * @param creator the key of who created it; empty for nobody
 * @param created when
 * @param changes what was changed since
 */
public record History(Optional<String> creator, Instant created, List<Change> changes) {
    private static final Comparator<Change> LAST_FIRST =
            Comparator.comparing(Change::group).reversed();

    public History {
        Objects.requireNonNull(creator, "creator");
        Objects.requireNonNull(created, "created");
        changes = changes.stream().sorted(LAST_FIRST).toList();
    }

    Optional<Change> last(Predicate<ChangeItem> wanted) {
        return changes.stream()
                .filter(change -> change.find(wanted).isPresent())
                .findFirst();
    }

    /** The last change after an entry of the history that took something from one of these custom fields. */
    Optional<Change> lastTaking(Set<String> fields, long afterGroup) {
        return changes.stream()
                .takeWhile(change -> change.group() > afterGroup)
                .filter(change -> change.find(item -> item.custom() && fields.contains(item.field()))
                        .filter(ChangeItem::hadValue)
                        .isPresent())
                .findFirst();
    }
}
