package org.outcomeowner.jira;

import java.util.List;
import java.util.Objects;

/**
 * Something that administrators want to find later. Who did it, when and from where is added by Jira.
 *
 * @param actionKey what was done, as a key in the message bundles
 * @param subject to what
 * @param changes what is different now
 */
public record AuditEntry(String actionKey, Subject subject, List<AuditChange> changes) {
    public AuditEntry {
        Objects.requireNonNull(actionKey, "actionKey");
        Objects.requireNonNull(subject, "subject");
        changes = List.copyOf(changes);
    }

    /**
     * A thing with a name.
     *
     * @param name what it is called
     * @param type its kind, such as {@code PROJECT} or {@code WORKFLOW}
     * @param id its id; blank when it has none
     */
    public record Subject(String name, String type, String id) {
        public Subject {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(id, "id");
        }
    }
}
