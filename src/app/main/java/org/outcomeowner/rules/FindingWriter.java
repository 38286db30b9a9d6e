package org.outcomeowner.rules;

import java.util.Optional;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.Message;

/** Writes down what a rule found in one epic. */
final class FindingWriter {
    private final String issueKey;

    FindingWriter(OutcomeFacts facts) {
        this.issueKey = facts.outcome().issueKey();
    }

    Finding about(Rule rule, Object... present) {
        return write(rule, Severity.ERROR, rule.present(present));
    }

    Finding warning(Rule rule, Object... present) {
        return write(rule, Severity.WARNING, rule.present(present));
    }

    Finding aboutMeasure(Rule rule, Measure measure, Object... present) {
        Message subject = Message.of("outcome-owner.subject.measure", measure.name());
        return finding(rule, Severity.ERROR, Optional.of(measure.id()), subject, rule.present(present));
    }

    Finding measureWarning(Rule rule, Measure measure, Object... present) {
        return aboutMeasure(rule, measure, present).asWarning();
    }

    Finding aboutWaiver(Rule rule, Object... present) {
        Message subject = Message.of("outcome-owner.subject.waiver");
        return finding(rule, Severity.ERROR, Optional.empty(), subject, rule.present(present));
    }

    Finding aboutGate(int transitions) {
        Message subject = Message.of("outcome-owner.subject.gate");
        Rule rule = Rule.GATE_DIFFERS;
        return finding(rule, Severity.WARNING, Optional.empty(), subject, rule.present(transitions));
    }

    Finding aboutExit(String resolution) {
        Message subject = Message.of("outcome-owner.subject.exit", resolution);
        Rule rule = Rule.REASON_MISSING;
        return finding(rule, Severity.ERROR, Optional.empty(), subject, rule.present());
    }

    private Finding write(Rule rule, Severity severity, Message present) {
        Message subject = Message.of(rule.field().orElseThrow().nameKey());
        return finding(rule, severity, Optional.empty(), subject, present);
    }

    private Finding finding(Rule rule, Severity severity, Optional<String> measure, Message subject, Message present) {
        return new Finding(rule, severity, measure, subject, present, rule.wanted(), rule.repair(issueKey));
    }
}
