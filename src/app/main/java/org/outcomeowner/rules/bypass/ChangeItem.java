package org.outcomeowner.rules.bypass;

import java.util.Objects;

/**
 * One field that was changed.
 *
 * @param field its name as the history writes it
 * @param custom whether it is a custom field
 * @param from the value before, or its id; blank when there was none
 * @param to the value after, or its id; blank when there is none
 * @param fromText the value before, in words
 * @param toText the value after, in words
 */
public record ChangeItem(String field, boolean custom, String from, String to, String fromText, String toText) {
    public ChangeItem {
        Objects.requireNonNull(field, "field");
        from = Objects.requireNonNullElse(from, "");
        to = Objects.requireNonNullElse(to, "");
        fromText = Objects.requireNonNullElse(fromText, "");
        toText = Objects.requireNonNullElse(toText, "");
    }

    boolean isSystem(String name) {
        return !custom && field.equalsIgnoreCase(name);
    }

    boolean isCustom(String name) {
        return custom && field.equals(name);
    }

    boolean hadValue() {
        return !from.isBlank() || !fromText.isBlank();
    }
}
