package org.outcomeowner.outcome.input;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Which texts are numbers, whatever the reader's language: {@code -1250.5} or {@code 1.2e3}, of bounded size. */
final class DecimalRule {
    static final int MAX_DIGITS = 30;
    static final int MAX_SCALE = 10;
    private static final int MAX_LENGTH = 64;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?");

    private DecimalRule() {}

    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** Whether the {@linkplain #isDecimal decimal} is small enough to be kept exactly. */
    static boolean isBounded(String decimal) {
        if (decimal.length() > MAX_LENGTH) {
            return false;
        }
        BigDecimal number = new BigDecimal(decimal).stripTrailingZeros();
        int digitsBeforePoint = number.precision() - number.scale();
        return number.scale() <= MAX_SCALE && Math.max(number.precision(), digitsBeforePoint) <= MAX_DIGITS;
    }

    /** The number without zeros that say nothing: equal numbers are equal objects. */
    static BigDecimal parse(String boundedDecimal) {
        BigDecimal number = new BigDecimal(boundedDecimal).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
