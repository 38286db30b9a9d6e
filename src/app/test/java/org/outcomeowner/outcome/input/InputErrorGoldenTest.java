package org.outcomeowner.outcome.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Test;
import org.outcomeowner.BundleTranslator;
import org.outcomeowner.Golden;

public class InputErrorGoldenTest {
    private final ResultParser parser = ResultParser.entered(5, LocalDate.of(2026, 11, 23));
    private final List<InputError> errors = new ArrayList<>();

    @Test
    public void namesThingValueAndRule() {
        bad("target", "5O,000");
        bad("target", "1e400");
        bad("target", "");
        bad("target", "100");
        bad("low", "3");
        bad("direction", "up");
        bad("due", "soon");
        bad("actual", "1", "measuredOn", "2026-11-24");
        bad("measuredOn", "2026-11-18");
        bad("evidence", "javascript:alert(1)");
        bad("name", "");
        bad("unit", "x".repeat(31));
        bad("unit", "a\u0000");
        bad("note", "a\u0000");
        bad("id", "Ä");
        bad("direction", "decrease");
        add(Drafts.result(Drafts.of("name", "Rate", "direction", "range", "low", "2", "high", "1")));
        add(Drafts.result(Drafts.leads(), Drafts.leads()));
        add(new ResultDraft(Collections.nCopies(6, Drafts.leads()).subList(0, 1), "x".repeat(4_001)));
        add(new ResultDraft(List.of(), "a\u0000"));
        errors.add(InputError.malformed("{\"measures\": tru\n"));
        errors.add(InputError.unknownKey("mesures", List.of("measures", "insight")));
        errors.addAll(AuthorityParser.parse(true, "x".repeat(201)).errors());
        errors.addAll(AuthorityParser.parse(true, "a\nb").errors());
        ResultParser.checkSize("x".repeat(70_000)).ifPresent(errors::add);
        Golden.assertMatches("input-errors", said());
    }

    private void bad(String... keysAndTexts) {
        add(Drafts.result(Drafts.with(Drafts.leads(), keysAndTexts)));
    }

    private void add(ResultDraft draft) {
        errors.addAll(parser.parse(draft).errors());
    }

    private String said() {
        return errors.stream()
                .map(error -> error.message().in(BundleTranslator.english()))
                .collect(Collectors.joining("\n"));
    }
}
