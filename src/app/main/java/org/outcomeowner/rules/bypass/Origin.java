package org.outcomeowner.rules.bypass;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where an issue was before it was moved.
 *
 * @param project the id of the project
 * @param type the id of the issue type
 */
public record Origin(String project, String type) {
    private static final String PROJECT = "project";
    private static final String TYPE = "issuetype";

    /** Where an issue of this project and type was before its last move; empty when it has always been there. */
    public static Optional<Origin> before(History history, String project, String type) {
        Predicate<ChangeItem> moved = item -> item.isSystem(PROJECT) || item.isSystem(TYPE);
        return history.last(moved).map(change -> new Origin(from(change, PROJECT, project), from(change, TYPE, type)));
    }

    private static String from(Change change, String field, String otherwise) {
        return change.find(item -> item.isSystem(field))
                .map(ChangeItem::from)
                .filter(id -> !id.isBlank())
                .orElse(otherwise);
    }
}
