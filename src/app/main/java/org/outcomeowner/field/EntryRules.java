package org.outcomeowner.field;

import java.time.LocalDate;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.input.Parsed;
import org.outcomeowner.outcome.input.ResultDraft;
import org.outcomeowner.outcome.input.ResultParser;

/**
 * What a result is checked by when it is entered.
 *
 * @param maxMeasures how many measures it may have
 * @param today the day it is for whoever enters it
 */
record EntryRules(int maxMeasures, LocalDate today) {
    /** The result in a draft, or what is wrong with it. */
    Parsed<MeasuredResult> entered(ResultDraft draft) {
        return ResultParser.entered(maxMeasures, today).parse(draft);
    }
}
