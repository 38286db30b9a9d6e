package org.outcomeowner.outcome.input;

import java.util.List;
import java.util.Optional;
import org.outcomeowner.outcome.Message;

/**
 * Something typed that breaks a rule.
 *
 * @param row the index of the measure among those of the draft; empty when it is about the whole
 * @param field the key of the part: of a {@link MeasureField}, or one of the constants here
 * @param message names the thing, the value and the rule
 */
public record InputError(Optional<Integer> row, String field, Message message) {
    /** The measures as a whole. */
    public static final String MEASURES = "measures";
    /** The insight. */
    public static final String INSIGHT = "insight";
    /** The limit of an authority. */
    public static final String LIMIT = "limit";
    /** The document itself. */
    public static final String DOCUMENT = "document";

    private static final String PREFIX = "outcome-owner.input.";

    /** A document that is not of the expected form. {@code found} says what there was instead. */
    public static InputError malformed(String found) {
        return document("malformed", Excerpt.of(found));
    }

    /** A document with a key that means nothing; {@code known} are those that do. */
    public static InputError unknownKey(String key, List<String> known) {
        return document("unknown-key", Excerpt.of(key), String.join(", ", known));
    }

    static InputError whole(String field, String rule, Object... args) {
        return new InputError(Optional.empty(), field, Message.of(PREFIX + rule, args));
    }

    static InputError inRow(int row, MeasureField field, String rule, Object... args) {
        return new InputError(Optional.of(row), field.key(), Message.of(PREFIX + rule, args));
    }

    private static InputError document(String rule, Object... args) {
        return whole(DOCUMENT, rule, args);
    }
}
