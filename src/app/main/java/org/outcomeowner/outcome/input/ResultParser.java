package org.outcomeowner.outcome.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.MeasuredResult;

/** Turns a typed result into a value, or into every error there is in it. */
public final class ResultParser {
    static final WholeText INSIGHT =
            new WholeText(InputError.INSIGHT, "outcome-owner.measure.insight", TextLimit.INSIGHT);
    private static final WholeText DOCUMENT =
            new WholeText(InputError.DOCUMENT, "outcome-owner.subject.result", TextLimit.DOCUMENT);

    private final int maxMeasures;
    private final Optional<LocalDate> today;

    private ResultParser(int maxMeasures, Optional<LocalDate> today) {
        this.maxMeasures = maxMeasures;
        this.today = today;
    }

    /**
     * A parser of what somebody enters now.
     *
     * @param maxMeasures how many measures policy allows
     * @param today the day where the caller is: the latest day of a measurement, and the day of one that names none
     */
    public static ResultParser entered(int maxMeasures, LocalDate today) {
        return new ResultParser(maxMeasures, Optional.of(today));
    }

    /** A parser of what was accepted once: neither a stricter policy nor another time zone makes it unreadable. */
    public static ResultParser stored() {
        return new ResultParser(Integer.MAX_VALUE, Optional.empty());
    }

    /** The error of a document that is too long to be looked into. */
    public static Optional<InputError> checkSize(String document) {
        List<InputError> errors = new ArrayList<>();
        DOCUMENT.limited(document, errors);
        return errors.stream().findFirst();
    }

    /** The result of the draft. */
    public Parsed<MeasuredResult> parse(ResultDraft draft) {
        List<InputError> errors = new ArrayList<>();
        checkCount(draft, errors);
        List<Measure> measures = measures(looked(draft.measures()), errors);
        Optional<String> insight = INSIGHT.lines(draft.insight(), errors);
        return errors.isEmpty() ? Parsed.of(new MeasuredResult(measures, insight)) : Parsed.refused(errors);
    }

    /** The rows worth looking into: an error for each of a million more would help nobody. */
    private List<MeasureDraft> looked(List<MeasureDraft> drafts) {
        return drafts.subList(0, Math.min(drafts.size(), maxMeasures));
    }

    private void checkCount(ResultDraft draft, List<InputError> errors) {
        int count = draft.measures().size();
        if (count > maxMeasures) {
            errors.add(InputError.whole(InputError.MEASURES, "too-many", maxMeasures, count));
        }
    }

    private List<Measure> measures(List<MeasureDraft> drafts, List<InputError> errors) {
        List<String> ids = MeasureIds.of(drafts);
        Map<String, Integer> firstRows = new HashMap<>();
        List<Measure> measures = new ArrayList<>();
        for (int index = 0; index < drafts.size(); index++) {
            RowReader row = new RowReader(index, drafts.get(index), errors);
            refuseDuplicate(row, ids.get(index), firstRows.putIfAbsent(ids.get(index), index));
            new MeasureReader(row, today).read(ids.get(index)).ifPresent(measures::add);
        }
        return measures;
    }

    private static void refuseDuplicate(RowReader row, String id, Integer firstRow) {
        if (firstRow != null) {
            row.refuse(MeasureField.ID, "id-duplicate", Excerpt.of(id), firstRow + 1);
        }
    }
}
