package org.outcomeowner.outcome.input;

import java.util.Optional;
import java.util.function.IntPredicate;

/** Which characters a text may hold: what every database and page can show. */
final class CharacterRules {
    private CharacterRules() {}

    /** The first character that a text of one line may not hold, as {@code U+0000}. */
    static Optional<String> refusedInLine(String text) {
        return first(text, character -> !isPrintable(character));
    }

    /** The first character that a text of several lines may not hold, as {@code U+0000}. */
    static Optional<String> refusedInLines(String text) {
        return first(text, character -> !isPrintable(character) && "\n\r\t".indexOf(character) < 0);
    }

    static boolean isPrintable(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }

    private static Optional<String> first(String text, IntPredicate refused) {
        return text.codePoints()
                .filter(refused)
                .mapToObj(character -> String.format("U+%04X", character))
                .findFirst();
    }
}
