package org.outcomeowner.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.Translator;
import org.outcomeowner.outcome.input.MeasureDraft;
import org.outcomeowner.outcome.input.MeasureField;
import org.outcomeowner.outcome.input.ResultDraft;

/** Says what is stored and differs from what somebody is about to store in its place. */
final class ResultDifferences {
    private static final String PREFIX = "outcome-owner.field.result.difference.";
    private static final int MOST = 10;

    private final Translator texts;

    ResultDifferences(Translator texts) {
        this.texts = texts;
    }

    /** The differences in words; the first few if there are many. */
    String between(MeasuredResult stored, ResultDraft typed) {
        List<String> all = new ArrayList<>();
        for (Map<MeasureField, String> row : ResultJson.rows(stored)) {
            find(typed, row.get(MeasureField.ID))
                    .ifPresentOrElse(
                            draft -> addCells(row, draft, all),
                            () -> all.add(say("stored-only", row.get(MeasureField.NAME))));
        }
        typed.measures().forEach(draft -> addTypedOnly(stored, draft, all));
        if (!stored.insight().orElse("").equals(typed.insight())) {
            all.add(say("insight", Quote.of(stored.insight().orElse(""))));
        }
        return String.join(" ", all.subList(0, Math.min(MOST, all.size()))) + (all.size() > MOST ? " …" : "");
    }

    private void addCells(Map<MeasureField, String> row, MeasureDraft draft, List<String> all) {
        row.forEach((field, value) -> {
            if (!value.equals(draft.text(field))) {
                all.add(cell(field, row.get(MeasureField.NAME), value, draft.text(field)));
            }
        });
    }

    private void addTypedOnly(MeasuredResult stored, MeasureDraft draft, List<String> all) {
        String id = draft.text(MeasureField.ID);
        if (!id.isEmpty() && stored.find(id).isEmpty()) {
            all.add(say("typed-only", Quote.of(draft.text(MeasureField.NAME))));
        }
    }

    private String cell(MeasureField field, String measure, String stored, String typed) {
        return Message.of(PREFIX + "cell", Message.of(field.labelKey()), measure, Quote.of(stored), Quote.of(typed))
                .in(texts);
    }

    private String say(String key, String arg) {
        return texts.translate(PREFIX + key, List.of(arg));
    }

    private static Optional<MeasureDraft> find(ResultDraft typed, String id) {
        return typed.measures().stream()
                .filter(draft -> draft.text(MeasureField.ID).equals(id))
                .findFirst();
    }
}
