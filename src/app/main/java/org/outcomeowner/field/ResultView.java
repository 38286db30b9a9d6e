package org.outcomeowner.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.Progress;
import org.outcomeowner.outcome.Translator;

/** What the templates show of a result, as plain values so that nothing else of the app needs Velocity's permission. */
public final class ResultView {
    private final StoredResult stored;
    private final Translator texts;

    ResultView(StoredResult stored, Translator texts) {
        this.stored = stored;
        this.texts = texts;
    }

    static String unreadable(String damageId, Translator texts) {
        return texts.translate("outcome-owner.field.result.unreadable", List.of(damageId));
    }

    /**
     * {@code unreadable} with a message when the stored value is damaged; otherwise {@code measures}, {@code insight}, {@code verdict} and
     * {@code verdictText}, and {@code empty} when there is nothing to show.
     */
    public Map<String, Object> of(Object value) {
        if (stored.damageId().isPresent() && !(value instanceof MeasuredResult)) {
            return Map.of("unreadable", unreadable(stored.damageId().get(), texts));
        }
        return shown(value instanceof MeasuredResult result ? result : MeasuredResult.empty());
    }

    private Map<String, Object> shown(MeasuredResult result) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("unreadable", "");
        shown.put("empty", result.isEmpty());
        shown.put("measures", result.measures().stream().map(this::shown).toList());
        shown.put("insight", result.insight().orElse(""));
        shown.put("verdict", result.verdict().key());
        shown.put("verdictText", Message.of(result.verdict().nameKey()).in(texts));
        return shown;
    }

    private Map<String, Object> shown(Measure measure) {
        ResultText text = new ResultText(texts);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", measure.name());
        shown.put("standing", text.standing(measure));
        shown.put("verdict", measure.verdict().key());
        shown.put("verdictText", text.verdict(measure));
        shown.put("percent", measure.progress().map(Progress::percent).orElse(0));
        shown.put("due", measure.due().map(Object::toString).orElse(""));
        shown.put(
                "measuredOn",
                measure.measurement().measuredOn().map(Object::toString).orElse(""));
        shown.put(
                "evidence",
                measure.measurement().evidence().map(Object::toString).orElse(""));
        shown.put("note", measure.measurement().note().orElse(""));
        return shown;
    }
}
