package org.outcomeowner.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomeowner.outcome.input.MeasureDraft;
import org.outcomeowner.outcome.input.MeasureField;
import org.outcomeowner.outcome.input.ResultDraft;

/**
 * What came in for a measured result: from the form as parallel lists, one value per row under each part's key; from anywhere else as one
 * document under the key null.
 */
final class ResultParams {
    static final String INSIGHT = "insight";
    static final String REVISION = "revision";

    private final CustomFieldParams params;

    ResultParams(CustomFieldParams params) {
        this.params = params;
    }

    /** The name of a form control for a part of the field. */
    static String key(String fieldId, String part) {
        return fieldId + ":" + part;
    }

    /** Whether it was typed into the form. */
    boolean isForm() {
        return FormText.first(params, null).isBlank()
                && Stream.of(INSIGHT, MeasureField.DIRECTION.key(), REVISION).anyMatch(params::containsKey);
    }

    /** The draft in it; of a form's rows those in which nothing is typed are left out. */
    ResultDraft draft() throws DocumentException {
        if (isForm()) {
            return new ResultDraft(typedRows(), FormText.first(params, INSIGHT));
        }
        String document = FormText.first(params, null);
        return document.isBlank() ? new ResultDraft(List.of(), "") : ResultDocument.read(document);
    }

    /** The revision of the result that was shown when the form was opened. */
    Optional<String> revision() {
        return Optional.of(FormText.first(params, REVISION)).filter(revision -> !revision.isBlank());
    }

    /** The number of the issue that is edited; empty while one is created. */
    Optional<Long> issueId() {
        return FormText.issueId(params);
    }

    private List<MeasureDraft> typedRows() throws DocumentException {
        Map<MeasureField, List<String>> columns = columns();
        int count = columns.values().stream().mapToInt(List::size).max().orElse(0);
        List<MeasureDraft> rows = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            MeasureDraft row = row(columns, index, count);
            if (!isBlank(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** A measure whose texts have all been deleted is a measure deleted: without a script a row can't be taken out of the form. */
    private static boolean isBlank(MeasureDraft row) {
        Map<MeasureField, String> typed = new EnumMap<>(MeasureField.class);
        typed.putAll(row.values());
        typed.remove(MeasureField.ID);
        return new MeasureDraft(typed).isBlank();
    }

    private Map<MeasureField, List<String>> columns() {
        Map<MeasureField, List<String>> columns = new EnumMap<>(MeasureField.class);
        for (MeasureField field : MeasureField.values()) {
            columns.put(field, FormText.all(params, field.key()));
        }
        return columns;
    }

    /** A column may be gone altogether, since Jira drops parameters that hold nothing; a shorter one would put values into the wrong rows. */
    private static MeasureDraft row(Map<MeasureField, List<String>> columns, int index, int count)
            throws DocumentException {
        Map<MeasureField, String> values = new EnumMap<>(MeasureField.class);
        for (Map.Entry<MeasureField, List<String>> column : columns.entrySet()) {
            List<String> cells = column.getValue();
            if (!cells.isEmpty() && cells.size() != count) {
                throw StrictJson.malformed(column.getKey().key() + ": " + cells.size() + " / " + count);
            }
            values.put(column.getKey(), cells.isEmpty() ? "" : cells.get(index));
        }
        return new MeasureDraft(values);
    }
}
