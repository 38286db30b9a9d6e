package org.outcomeowner.sandbox.search;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A distance in time as JQL writes it: {@code -5d}, {@code 4w 2d}, {@code 1M}. */
record Period(List<Part> parts) {
    private static final Pattern WHOLE = Pattern.compile("[+-]?(\\d{1,6}[yMwdhm]?)(\\s+\\d{1,6}[yMwdhm])*");
    private static final Pattern PART = Pattern.compile("(\\d+)([yMwdhm]?)");

    /** An amount of one unit, negative for the past. */
    record Part(long amount, ChronoUnit unit) {}

    static Optional<Period> parse(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        int direction = text.startsWith("-") ? -1 : 1;
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            parts.add(new Part(direction * Long.parseLong(matcher.group(1)), unit(matcher.group(2))));
        }
        return Optional.of(new Period(parts));
    }

    /** Empty if no calendar reaches that far. */
    Optional<ZonedDateTime> addTo(ZonedDateTime moment) {
        try {
            ZonedDateTime sum = moment;
            for (Part part : parts) {
                sum = sum.plus(part.amount(), part.unit());
            }
            return Optional.of(sum);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "y" -> ChronoUnit.YEARS;
            case "M" -> ChronoUnit.MONTHS;
            case "w" -> ChronoUnit.WEEKS;
            case "d" -> ChronoUnit.DAYS;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.MINUTES;
        };
    }
}
