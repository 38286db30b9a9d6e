package org.outcomeowner.jira;

import java.util.Objects;

/**
 * A value that was changed.
 *
 * @param nameKey the key of its name in the message bundles
 * @param from what it was; blank when it was not there
 * @param to what it is; blank when it is gone
 */
public record AuditChange(String nameKey, String from, String to) {
    public AuditChange {
        Objects.requireNonNull(nameKey, "nameKey");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
