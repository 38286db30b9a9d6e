package org.outcomeowner.outcome.input;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Drafts as tests want them: a good row, changed in one place. */
final class Drafts {
    private Drafts() {}

    static MeasureDraft leads() {
        return of(
                "id",
                "leads",
                "name",
                "Leads generated",
                "unit",
                "leads",
                "direction",
                "increase",
                "baseline",
                "120",
                "target",
                "500",
                "due",
                "2026-12-31");
    }

    /** A row from keys and texts in turn. */
    static MeasureDraft of(String... keysAndTexts) {
        return with(new MeasureDraft(Map.of()), keysAndTexts);
    }

    /** The row with other texts, keys and texts in turn. */
    static MeasureDraft with(MeasureDraft draft, String... keysAndTexts) {
        Map<MeasureField, String> values = new EnumMap<>(MeasureField.class);
        values.putAll(draft.values());
        for (int index = 0; index < keysAndTexts.length; index += 2) {
            values.put(MeasureField.of(keysAndTexts[index]).orElseThrow(), keysAndTexts[index + 1]);
        }
        return new MeasureDraft(values);
    }

    static ResultDraft result(MeasureDraft... measures) {
        return new ResultDraft(List.of(measures), "");
    }
}
