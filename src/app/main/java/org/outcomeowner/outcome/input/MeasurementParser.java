package org.outcomeowner.outcome.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Measurement;

/** Turns one typed measurement into a result that holds it. */
public final class MeasurementParser {
    private final LocalDate today;

    /** @param today the day where the caller is: the latest day of a measurement, and the day of one that names none */
    public MeasurementParser(LocalDate today) {
        this.today = today;
    }

    /**
     * The result with the measurement in it, in place of the one before.
     *
     * @param draft names the measure by its id and gives the actual; day, evidence and note as wanted, anything else is not looked at
     */
    public Parsed<MeasuredResult> parse(MeasuredResult result, MeasureDraft draft) {
        String id = draft.text(MeasureField.ID);
        return result.find(id).map(measure -> taken(result, measure, draft)).orElseGet(() -> unknown(result, id));
    }

    private Parsed<MeasuredResult> taken(MeasuredResult result, Measure measure, MeasureDraft draft) {
        List<InputError> errors = new ArrayList<>();
        RowReader row = new RowReader(result.measures().indexOf(measure), named(draft, measure), errors);
        row.require(MeasureField.ACTUAL);
        Measurement measurement = new MeasurementReader(row, Optional.of(today)).read();
        return errors.isEmpty() ? Parsed.of(result.withMeasurement(measure.id(), measurement)) : Parsed.refused(errors);
    }

    private static MeasureDraft named(MeasureDraft draft, Measure measure) {
        Map<MeasureField, String> values = new EnumMap<>(MeasureField.class);
        values.putAll(draft.values());
        values.put(MeasureField.NAME, measure.name());
        return new MeasureDraft(values);
    }

    private static Parsed<MeasuredResult> unknown(MeasuredResult result, String id) {
        String known =
                String.join(", ", result.measures().stream().map(Measure::id).toList());
        return Parsed.refused(List.of(InputError.whole(InputError.MEASURES, "unknown-measure", Excerpt.of(id), known)));
    }
}
