package org.outcomeowner.rules.bypass;

import java.util.Objects;
import java.util.Optional;
import org.outcomeowner.rules.Finding;

/**
 * One thing that an epic lacked, in no language.
 *
 * @param rule the key of the rule it broke
 * @param subject the name of the measure it lacked it for; empty when it is about the epic
 */
public record Missing(String rule, Optional<String> subject) {
    public Missing {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
    }

    /** What a finding says is missing. */
    public static Missing of(Finding finding) {
        return new Missing(
                finding.rule().key(),
                finding.measure().map(id -> finding.subject().args().get(0).toString()));
    }
}
