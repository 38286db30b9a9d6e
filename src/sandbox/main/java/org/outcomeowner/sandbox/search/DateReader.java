package org.outcomeowner.sandbox.search;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the forms of a date that JQL allows: a day, a minute, a period from now, or milliseconds since 1970. */
final class DateReader {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-M-d");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-M-d H:mm");

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final Clock clock;

    DateReader(Clock clock) {
        this.clock = clock;
    }

    /** Points of time, for columns that hold them. */
    ValueField.Reader instants() {
        return (literal, field) ->
                List.of(java.sql.Timestamp.from(read(literal, field).toInstant()));
    }

    /** Days, for columns without a time of day. */
    ValueField.Reader days() {
        return (literal, field) ->
                List.of(java.sql.Date.valueOf(read(literal, field).toLocalDate()));
    }

    private ZonedDateTime read(Literal literal, String field) throws QueryProblem {
        return (literal.number() ? milliseconds(literal.text()) : written(literal.text()))
                .filter(DateReader::fitsTheDatabase)
                .orElseThrow(() -> invalid(literal.text(), field));
    }

    private static boolean fitsTheDatabase(ZonedDateTime moment) {
        return moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR;
    }

    private Optional<ZonedDateTime> milliseconds(String text) {
        return parse(
                text, millis -> Instant.ofEpochMilli(Long.parseLong(millis)).atZone(clock.getZone()));
    }

    private Optional<ZonedDateTime> written(String text) {
        String iso = text.trim().replace('/', '-');
        return Period.parse(iso)
                .flatMap(period -> period.addTo(ZonedDateTime.now(clock)))
                .or(() -> parse(iso, day -> LocalDate.parse(day, DAY).atStartOfDay(clock.getZone())))
                .or(() ->
                        parse(iso, minute -> LocalDateTime.parse(minute, MINUTE).atZone(clock.getZone())));
    }

    private static Optional<ZonedDateTime> parse(String text, Function<String, ZonedDateTime> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static QueryProblem invalid(String text, String field) {
        return new QueryProblem(("Date value '%s' for field '%s' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm',"
                        + " 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.")
                .formatted(text, field));
    }
}
