package org.outcomeowner.rules;

import java.util.List;
import java.util.function.Predicate;
import org.outcomeowner.outcome.Measure;

/** There are measures, and each says what is to be reached from where. */
final class MeasureChecks {
    private final List<Measure> measures;
    private final FindingWriter findings;

    MeasureChecks(OutcomeFacts facts) {
        this.measures = facts.outcome().result().measures();
        this.findings = new FindingWriter(facts);
    }

    Check present() {
        Rule rule = Rule.MEASURES_MISSING;
        return measures.isEmpty() ? Check.failed(findings.about(rule)) : Check.passed(rule);
    }

    Check targets() {
        return each(Rule.TARGET_MISSING, measure -> !measure.goal().isComplete());
    }

    Check baselines() {
        return each(Rule.BASELINE_MISSING, MeasureChecks::lacksBaseline);
    }

    private static boolean lacksBaseline(Measure measure) {
        return measure.goal().direction().startsAtBaseline()
                && measure.goal().baseline().isEmpty();
    }

    private Check each(Rule rule, Predicate<Measure> broken) {
        if (measures.isEmpty()) {
            return Check.waiting(rule);
        }
        return Check.of(
                rule,
                measures.stream()
                        .filter(broken)
                        .map(measure -> findings.aboutMeasure(rule, measure))
                        .toList());
    }
}
