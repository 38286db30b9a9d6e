package org.outcomeowner.field;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.Translator;
import org.outcomeowner.outcome.input.InputError;
import org.outcomeowner.outcome.input.MeasureDraft;
import org.outcomeowner.outcome.input.MeasureField;
import org.outcomeowner.outcome.input.ResultDraft;

/**
 * What a form of a result is filled with.
 *
 * @param rows the texts of each measure
 * @param insight the text of the insight
 * @param errors what is wrong with them
 */
record ResultContent(List<Map<MeasureField, String>> rows, String insight, List<InputError> errors) {
    static ResultContent of(MeasuredResult result) {
        return new ResultContent(ResultJson.rows(result), result.insight().orElse(""), List.of());
    }

    static ResultContent of(ResultDraft draft, List<InputError> errors) {
        return new ResultContent(
                draft.measures().stream().map(ResultContent::row).toList(), draft.insight(), errors);
    }

    /** The errors of a part of a row; blank when there are none. */
    String error(int row, MeasureField field, Translator texts) {
        return error(Optional.of(row), field.key(), texts);
    }

    /** The errors of the insight; blank when there are none. */
    String insightError(Translator texts) {
        return error(Optional.empty(), InputError.INSIGHT, texts);
    }

    private String error(Optional<Integer> row, String field, Translator texts) {
        return String.join(
                " ",
                errors.stream()
                        .filter(error ->
                                error.row().equals(row) && error.field().equals(field))
                        .map(InputError::message)
                        .map((Message message) -> message.in(texts))
                        .toList());
    }

    private static Map<MeasureField, String> row(MeasureDraft draft) {
        Map<MeasureField, String> row = new EnumMap<>(MeasureField.class);
        for (MeasureField field : MeasureField.values()) {
            row.put(field, draft.text(field));
        }
        return row;
    }
}
