package org.outcomeowner.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Measurement;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.Progress;
import org.outcomeowner.outcome.Translator;

/** A result in words, a line for each measure and one for the insight. */
final class ResultText {
    /** As long as history and exports may become. */
    static final int MAX_LENGTH = 8_000;

    private static final String PREFIX = "outcome-owner.field.result.text.";

    private final Translator texts;

    ResultText(Translator texts) {
        this.texts = texts;
    }

    /** All of it; what is longer than {@value #MAX_LENGTH} characters ends with its revision, so that two different results never read alike. */
    String of(MeasuredResult result) {
        List<String> lines = new ArrayList<>();
        result.measures().forEach(measure -> lines.add(line(measure)));
        result.insight().ifPresent(insight -> lines.add(say("insight", insight)));
        String text = String.join("\n", lines);
        return text.length() <= MAX_LENGTH ? text : shortened(text) + " [" + Revision.of(result) + "]";
    }

    /** The actual against the goal: {@code 530 leads (120 → 500)}. */
    String standing(Measure measure) {
        String actual = measure.measurement().actual().map(GoalText::plain).orElse("–");
        String unit = measure.unit().isEmpty() ? "" : " " + measure.unit();
        return actual + unit + " (" + GoalText.of(measure.goal()) + ")";
    }

    /** The verdict, and the progress where there is any to tell. */
    String verdict(Measure measure) {
        String verdict = Message.of(measure.verdict().nameKey()).in(texts);
        return measure.progress()
                .map(Progress::percent)
                .map(percent -> verdict + ", " + percent + " %")
                .orElse(verdict);
    }

    private String line(Measure measure) {
        List<String> parts = new ArrayList<>();
        parts.add(measure.name() + ": " + standing(measure));
        parts.add(verdict(measure));
        Measurement measurement = measure.measurement();
        measure.due().ifPresent(due -> parts.add(say("due", due.toString())));
        measurement.measuredOn().ifPresent(day -> parts.add(say("measured", day.toString())));
        Optional.of(measurement).flatMap(Measurement::evidence).ifPresent(link -> parts.add(link.toString()));
        measurement.note().ifPresent(parts::add);
        return String.join("; ", parts);
    }

    private String say(String key, String arg) {
        return texts.translate(PREFIX + key, List.of(arg));
    }

    private static String shortened(String text) {
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end) + "…";
    }
}
