package org.outcomeowner.rules;

import java.util.Optional;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.OutcomeField;

/**
 * A rule that is broken.
 *
 * @param rule which
 * @param severity how much it matters
 * @param measure the id of the measure that breaks it, if one does
 * @param subject what breaks it, by name
 * @param present how it is
 * @param wanted how it must be
 * @param repair who can mend it, and where
 */
public record Finding(
        Rule rule,
        Severity severity,
        Optional<String> measure,
        Message subject,
        Message present,
        Message wanted,
        Repair repair) {

    /** The same, and nothing is refused for it. */
    Finding asWarning() {
        return new Finding(rule, Severity.WARNING, measure, subject, present, wanted, repair);
    }

    /** The field that breaks the rule; empty when it is none of the three. */
    public Optional<OutcomeField> field() {
        return rule.field();
    }

    /** Everything above in one sentence. */
    public Message message() {
        return Message.of("outcome-owner.finding", subject, present, wanted, repair.who(), repair.where());
    }
}
