package org.outcomeowner.panel;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.rules.Check;
import org.outcomeowner.rules.CheckState;
import org.outcomeowner.rules.Finding;
import org.outcomeowner.rules.Readiness;
import org.outcomeowner.rules.Severity;

/** The list “ready to close?”: each rule with a sign and a word for how it fared, and each finding with the way to its repair. */
final class CheckRows {
    private static final String PREFIX = "outcome-owner.panel.";

    private final Texts texts;
    private final String editUrl;

    CheckRows(Texts texts, String editUrl) {
        this.texts = texts;
        this.editUrl = editUrl;
    }

    /** One line above the list. */
    String summary(Readiness readiness) {
        if (!readiness.isReady()) {
            return texts.say(PREFIX + "ready.no", readiness.refusals().size());
        }
        boolean complete = readiness.checks().stream().noneMatch(check -> check.state() == CheckState.FAILED);
        return texts.say(PREFIX + (complete ? "ready.yes" : "ready.warned"));
    }

    List<Map<String, Object>> of(Readiness readiness) {
        return readiness.checks().stream().flatMap(this::rows).toList();
    }

    private Stream<Map<String, Object>> rows(Check check) {
        return check.state() == CheckState.FAILED ? check.findings().stream().map(this::row) : Stream.of(row(check));
    }

    private Map<String, Object> row(Check check) {
        String sign = check.state() == CheckState.PASSED ? "✓" : "…";
        return row(check.state().key(), sign, texts.say(check.rule().statement()))
                .values();
    }

    private Map<String, Object> row(Finding finding) {
        boolean warning = finding.severity() == Severity.WARNING;
        ValueMap row = row(warning ? "warning" : "failed", warning ? "!" : "✗", texts.say(finding.message()));
        if (finding.field().isPresent()) {
            row.put("repairUrl", editUrl).put("repairText", texts.say(PREFIX + "repair"));
        }
        return row.values();
    }

    private ValueMap row(String state, String sign, String text) {
        return new ValueMap()
                .put("state", state)
                .put("sign", sign)
                .put("stateText", texts.say(PREFIX + "check." + state))
                .put("text", text);
    }
}
