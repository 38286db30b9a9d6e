package org.outcomeowner.outcome.input;

import java.util.List;

/**
 * A measured result as it was typed. A form leaves its {@linkplain MeasureDraft#isBlank() blank} rows out; a document over REST
 * does not.
 *
 * @param measures the rows
 * @param insight the insight; empty when not sent
 */
public record ResultDraft(List<MeasureDraft> measures, String insight) {
    public ResultDraft {
        measures = List.copyOf(measures);
        insight = insight.strip();
    }
}
