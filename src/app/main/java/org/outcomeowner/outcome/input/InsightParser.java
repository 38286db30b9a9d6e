package org.outcomeowner.outcome.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.outcome.Message;

/** Turns a typed insight into one that can be stored; a blank one says nothing and is refused. */
public final class InsightParser {
    private InsightParser() {}

    /** The insight, or what is wrong with it. */
    public static Parsed<String> parse(String typed) {
        List<InputError> errors = new ArrayList<>();
        Optional<String> insight = ResultParser.INSIGHT.lines(typed.strip(), errors);
        if (insight.isEmpty() && errors.isEmpty()) {
            errors.add(
                    InputError.whole(InputError.INSIGHT, "text-required", Message.of("outcome-owner.measure.insight")));
        }
        return errors.isEmpty() ? Parsed.of(insight.orElseThrow()) : Parsed.refused(errors);
    }
}
