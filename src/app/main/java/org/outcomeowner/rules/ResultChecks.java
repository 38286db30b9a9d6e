package org.outcomeowner.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Verdict;

/** The measures were taken and proved, and something was learned. */
final class ResultChecks {
    private final OutcomeFacts facts;
    private final MeasuredResult result;
    private final FindingWriter findings;

    ResultChecks(OutcomeFacts facts) {
        this.facts = facts;
        this.result = facts.outcome().result();
        this.findings = new FindingWriter(facts);
    }

    Check measured(MeasureScope scope) {
        Rule rule = Rule.UNMEASURED;
        if (result.measures().isEmpty()) {
            return Check.waiting(rule);
        }
        return Check.of(
                rule,
                scope.unmeasured(result.measures(), facts.today()).stream()
                        .map(measure -> findings.aboutMeasure(rule, measure))
                        .toList());
    }

    Check proved() {
        Rule rule = Rule.EVIDENCE_MISSING;
        if (result.measures().stream().noneMatch(Measure::isMeasured)) {
            return Check.waiting(rule);
        }
        return Check.of(
                rule,
                result.measures().stream()
                        .filter(measure -> measure.measurement().evidence().isEmpty())
                        .flatMap(measure -> unproved(measure).stream())
                        .toList());
    }

    private Optional<Finding> unproved(Measure measure) {
        return measure.measurement()
                .actual()
                .map(BigDecimal::toPlainString)
                .map(actual -> findings.aboutMeasure(Rule.EVIDENCE_MISSING, measure, actual));
    }

    /** Whether something was learned; a missed target always has to teach. */
    Optional<Check> learned(boolean required) {
        return required || isAnyMissed() ? Optional.of(learned()) : Optional.empty();
    }

    private Check learned() {
        Rule rule = Rule.INSIGHT_MISSING;
        return result.insight().isPresent() ? Check.passed(rule) : Check.failed(findings.about(rule));
    }

    private boolean isAnyMissed() {
        return result.measures().stream().anyMatch(measure -> measure.verdict() == Verdict.MISSED);
    }
}
