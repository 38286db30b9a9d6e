package org.outcomeowner.outcome.input;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.outcome.Direction;
import org.outcomeowner.outcome.Message;

/** Reads the parts of one row, each by its own rule, and notes what breaks one. */
final class RowReader {
    private final int row;
    private final MeasureDraft draft;
    private final List<InputError> errors;

    RowReader(int row, MeasureDraft draft, List<InputError> errors) {
        this.row = row;
        this.draft = draft;
        this.errors = errors;
    }

    String text(MeasureField field) {
        return draft.text(field);
    }

    boolean isBlank(MeasureField field) {
        return text(field).isEmpty();
    }

    Optional<String> line(MeasureField field, TextLimit limit) {
        CharacterRules.refusedInLine(text(field)).ifPresent(bad -> refuse(field, "one-line", bad));
        return limited(field, limit);
    }

    Optional<String> lines(MeasureField field, TextLimit limit) {
        CharacterRules.refusedInLines(text(field)).ifPresent(bad -> refuse(field, "characters", bad));
        return limited(field, limit);
    }

    Optional<BigDecimal> number(MeasureField field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!DecimalRule.isDecimal(text)) {
            return refuse(field, "number", Excerpt.of(text));
        }
        if (!DecimalRule.isBounded(text)) {
            return refuse(field, "number-size", DecimalRule.MAX_DIGITS, DecimalRule.MAX_SCALE, Excerpt.of(text));
        }
        return Optional.of(DecimalRule.parse(text));
    }

    Optional<LocalDate> date(MeasureField field) {
        return read(field, DateRule.parse(text(field)), "date");
    }

    Optional<URI> link(MeasureField field) {
        return limited(field, TextLimit.EVIDENCE).flatMap(text -> read(field, LinkRule.parse(text), "link"));
    }

    Optional<Direction> direction() {
        require(MeasureField.DIRECTION);
        return read(MeasureField.DIRECTION, Direction.of(text(MeasureField.DIRECTION)), "direction");
    }

    void require(MeasureField field) {
        if (isBlank(field)) {
            refuse(field, "required");
        }
    }

    /** Notes that the part breaks the rule; its label and the measure's name come before the arguments. */
    <T> Optional<T> refuse(MeasureField field, String rule, Object... args) {
        Object[] all = new Object[args.length + 2];
        all[0] = Message.of(field.labelKey());
        all[1] = subject();
        System.arraycopy(args, 0, all, 2, args.length);
        errors.add(InputError.inRow(row, field, rule, all));
        return Optional.empty();
    }

    private <T> Optional<T> read(MeasureField field, Optional<T> value, String rule) {
        return value.isPresent() || isBlank(field) ? value : refuse(field, rule, Excerpt.of(text(field)));
    }

    private Optional<String> limited(MeasureField field, TextLimit limit) {
        String text = text(field);
        if (limit.isExceededBy(text)) {
            return refuse(field, "too-long", limit.length(), text.length());
        }
        return Optional.of(text).filter(given -> !given.isEmpty());
    }

    private Object subject() {
        return isBlank(MeasureField.NAME)
                ? Message.of("outcome-owner.input.row", row + 1)
                : Excerpt.of(text(MeasureField.NAME));
    }
}
