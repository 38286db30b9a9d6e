package org.outcomeowner.panel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.outcome.Goal;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Progress;

/** The measures of the panel, each with its numbers and a bar from baseline to target. */
final class MeasureRows {
    private static final String PREFIX = "outcome-owner.panel.";

    private final Texts texts;

    MeasureRows(Texts texts) {
        this.texts = texts;
    }

    List<Map<String, Object>> of(MeasuredResult result) {
        return result.measures().stream().map(this::row).toList();
    }

    private Map<String, Object> row(Measure measure) {
        Optional<Integer> percent = measure.progress().map(Progress::percent);
        return new ValueMap()
                .put("id", measure.id())
                .put("name", measure.name())
                .put("actual", measure.measurement().actual().map(BigDecimal::toPlainString))
                .put("verdict", texts.say(measure.verdict().nameKey()))
                .put("verdictKey", measure.verdict().key())
                .put("verdictStyle", Lozenge.of(measure.verdict()))
                .put("bar", percent)
                .put("barText", percent.map(way -> texts.say(PREFIX + "bar", measure.name(), way)))
                .put("numbers", numbers(measure))
                .put("measuredText", dates(measure))
                .put("evidence", measure.measurement().evidence().map(Object::toString))
                .values();
    }

    /** “120 → 530 of 500 leads”, as far as the numbers are there. */
    private String numbers(Measure measure) {
        String goal = goal(measure.goal());
        String unit = measure.unit();
        Optional<String> baseline = measure.goal().baseline().map(BigDecimal::toPlainString);
        String text = measure.measurement()
                .actual()
                .map(BigDecimal::toPlainString)
                .map(actual -> baseline.map(start -> say("numbers.measured-from", start, actual, goal, unit))
                        .orElseGet(() -> say("numbers.measured", actual, goal, unit)))
                .orElseGet(() -> baseline.map(start -> say("numbers.open-from", start, goal, unit))
                        .orElseGet(() -> say("numbers.open", goal, unit)));
        return text.strip();
    }

    private String goal(Goal goal) {
        if (!goal.isComplete()) {
            return say("goal.none");
        }
        return switch (goal.direction()) {
            case INCREASE, DECREASE -> say("goal.target", plain(goal.target()));
            case AT_MOST -> say("goal.at_most", plain(goal.target()));
            case AT_LEAST -> say("goal.at_least", plain(goal.target()));
            case RANGE -> say("goal.range", plain(goal.low()), plain(goal.high()));
        };
    }

    private Optional<String> dates(Measure measure) {
        return measure.measurement()
                .measuredOn()
                .map(day -> say("measured", day))
                .or(() -> measure.due().map(day -> say("due", day)));
    }

    private String say(String key, Object... args) {
        return texts.say(PREFIX + key, args);
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.orElseThrow().toPlainString();
    }
}
