package org.outcomeowner.field;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.outcomeowner.outcome.Direction;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.Translator;
import org.outcomeowner.outcome.input.MeasureField;
import org.outcomeowner.outcome.input.TextLimit;

/** The controls of a form for the parts of a measure, as plain values for a template. */
final class FormCell {
    private static final String TEXT = "text";
    private static final String NUMBER = "number";
    private static final String DATE = "date";
    private static final Pattern ANYTHING = Pattern.compile("(?s).*");
    /** What a browser takes as the value of a control; anything else it leaves out. */
    private static final Map<String, Pattern> FORMS = Map.of(
            NUMBER, Pattern.compile("(-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,2})?)?"),
            DATE, Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})?"));

    private final String fieldId;
    private final Translator texts;

    FormCell(String fieldId, Translator texts) {
        this.fieldId = fieldId;
        this.texts = texts;
    }

    /** One control: {@code key}, {@code kind}, {@code id}, {@code name}, {@code label}, {@code value}, {@code error}, {@code maxLength}, {@code options}. */
    Map<String, Object> of(MeasureField field, int row, String value, String error) {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("key", field.key());
        cell.put("kind", kindFor(field, value));
        cell.put("id", fieldId + "-" + row + "-" + field.key());
        cell.put("name", ResultParams.key(fieldId, field.key()));
        cell.put("label", Message.of(field.labelKey()).in(texts));
        cell.put("value", value);
        cell.put("error", error);
        cell.put("maxLength", maxLength(field));
        cell.put("options", field == MeasureField.DIRECTION ? directions(value) : List.of());
        return cell;
    }

    /** A control that can't show what was typed would lose it: then it is one for text. */
    private static String kindFor(MeasureField field, String value) {
        String kind = kind(field);
        return FORMS.getOrDefault(kind, ANYTHING).matcher(value).matches() ? kind : TEXT;
    }

    private static String kind(MeasureField field) {
        return switch (field) {
            case ID -> "hidden";
            case NAME, UNIT -> TEXT;
            case DIRECTION -> "select";
            case BASELINE, TARGET, LOW, HIGH, ACTUAL -> NUMBER;
            case DUE, MEASURED_ON -> DATE;
            case EVIDENCE -> "url";
            case NOTE -> "textarea";
        };
    }

    private static String maxLength(MeasureField field) {
        return switch (field) {
            case NAME -> length(TextLimit.NAME);
            case UNIT -> length(TextLimit.UNIT);
            case EVIDENCE -> length(TextLimit.EVIDENCE);
            case NOTE -> length(TextLimit.NOTE);
            default -> "";
        };
    }

    private static String length(TextLimit limit) {
        return Integer.toString(limit.length());
    }

    private List<Map<String, Object>> directions(String chosen) {
        return Arrays.stream(Direction.values())
                .map(direction -> option(direction, chosen))
                .toList();
    }

    private Map<String, Object> option(Direction direction, String chosen) {
        return Map.of(
                "value", direction.key(),
                "label", Message.of(direction.nameKey()).in(texts),
                "selected", direction.key().equals(chosen));
    }
}
