package org.outcomeowner.sandbox.search;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** The start or the end of a day, week, month or year. */
record CalendarEdge(boolean end, ChronoUnit unit) {
    static Optional<CalendarEdge> of(String function) {
        String name = function.toLowerCase(Locale.ROOT);
        return switch (name.replaceFirst("^(start|end)of", "")) {
            case "day" -> edge(name, ChronoUnit.DAYS);
            case "week" -> edge(name, ChronoUnit.WEEKS);
            case "month" -> edge(name, ChronoUnit.MONTHS);
            case "year" -> edge(name, ChronoUnit.YEARS);
            default -> Optional.empty();
        };
    }

    private static Optional<CalendarEdge> edge(String name, ChronoUnit unit) {
        return name.matches("(start|end)of.*")
                ? Optional.of(new CalendarEdge(name.startsWith("end"), unit))
                : Optional.empty();
    }

    ZonedDateTime of(ZonedDateTime now) {
        ZonedDateTime start = start(now);
        return end ? start.plus(1, unit).minus(1, ChronoUnit.MILLIS) : start;
    }

    /** The edge of the period so far away; a bare number counts the edge's own unit. */
    ZonedDateTime of(ZonedDateTime now, String distance) throws QueryProblem {
        String period = distance.matches("[+-]?\\d{1,6}") ? distance + letter() : distance;
        return Period.parse(period)
                .flatMap(parsed -> parsed.addTo(of(now)))
                .orElseThrow(() -> new QueryProblem(
                        "Date increment '%s' is invalid, expected e.g. '-1', '2d' or '1M'.".formatted(distance)));
    }

    private ZonedDateTime start(ZonedDateTime now) {
        ZonedDateTime day = now.truncatedTo(ChronoUnit.DAYS);
        return switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
    }

    private String letter() {
        return switch (unit) {
            case WEEKS -> "w";
            case MONTHS -> "M";
            case YEARS -> "y";
            default -> "d";
        };
    }
}
