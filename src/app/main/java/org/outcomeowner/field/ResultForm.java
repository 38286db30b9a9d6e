package org.outcomeowner.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.outcome.Direction;
import org.outcomeowner.outcome.Translator;
import org.outcomeowner.outcome.input.InputError;
import org.outcomeowner.outcome.input.MeasureField;
import org.outcomeowner.outcome.input.ResultDraft;
import org.outcomeowner.outcome.input.TextLimit;

/** What the form of a result shows, as plain values. */
public final class ResultForm {
    private static final List<List<MeasureField>> GROUPS = List.of(
            List.of(MeasureField.ID, MeasureField.NAME, MeasureField.UNIT, MeasureField.DIRECTION),
            List.of(MeasureField.BASELINE, MeasureField.TARGET, MeasureField.LOW, MeasureField.HIGH, MeasureField.DUE),
            List.of(MeasureField.ACTUAL, MeasureField.MEASURED_ON, MeasureField.EVIDENCE, MeasureField.NOTE));

    private final EntryRules rules;
    private final StoredResult stored;
    private final FormCell cells;
    private final Translator texts;

    ResultForm(EntryRules rules, StoredResult stored, String fieldId, Translator texts) {
        this.rules = rules;
        this.stored = stored;
        this.cells = new FormCell(fieldId, texts);
        this.texts = texts;
    }

    /**
     * {@code rows} of groups of controls, {@code insight} and its error, the {@code revision} to send along, {@code max} measures; or
     * {@code unreadable} with a message when the stored value is damaged and must not be replaced. What was typed is kept, with what is wrong at it.
     *
     * <p>The revision is always that of the stored value: a refusal of a stale form has said what is stored, so that sending it again is a decision.
     *
     * @param params what was typed before, or the stored value; null when there is nothing
     */
    public Map<String, Object> of(CustomFieldParams params) {
        ResultContent content = content(params);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put(
                "unreadable",
                stored.damageId().map(id -> ResultView.unreadable(id, texts)).orElse(""));
        shown.put("rows", rows(content));
        shown.put("insight", content.insight());
        shown.put("insightError", content.insightError(texts));
        shown.put("insightLength", TextLimit.INSIGHT.length());
        shown.put("revision", Revision.of(stored.orEmpty()));
        shown.put("max", rules.maxMeasures());
        return shown;
    }

    private ResultContent content(CustomFieldParams params) {
        ResultParams sent = params == null ? null : new ResultParams(params);
        if (sent == null || !sent.isForm() && stored.value().isPresent()) {
            return ResultContent.of(stored.orEmpty());
        }
        try {
            ResultDraft draft = sent.draft();
            return ResultContent.of(draft, sent.isForm() ? rules.entered(draft).errors() : List.<InputError>of());
        } catch (DocumentException malformed) {
            return ResultContent.of(stored.orEmpty());
        }
    }

    /** The rows, and a blank one for the next measure: the form has to work without a script. */
    private List<Map<String, Object>> rows(ResultContent content) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int index = 0; index < content.rows().size(); index++) {
            rows.add(row(content, index, content.rows().get(index)));
        }
        if (rows.size() < rules.maxMeasures()) {
            rows.add(row(content, rows.size(), Map.of()));
        }
        return rows;
    }

    private Map<String, Object> row(ResultContent content, int index, Map<MeasureField, String> values) {
        return Map.of(
                "number",
                index + 1,
                "spare",
                values.isEmpty() && index > 0,
                "range",
                Direction.RANGE.key().equals(values.get(MeasureField.DIRECTION)),
                "groups",
                GROUPS.stream()
                        .map(group -> group(group, content, index, values))
                        .toList());
    }

    private List<Map<String, Object>> group(
            List<MeasureField> fields, ResultContent content, int index, Map<MeasureField, String> values) {
        return fields.stream()
                .map(field ->
                        cells.of(field, index + 1, values.getOrDefault(field, ""), content.error(index, field, texts)))
                .toList();
    }
}
