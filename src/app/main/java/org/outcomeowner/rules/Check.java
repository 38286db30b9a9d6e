package org.outcomeowner.rules;

import java.util.List;

/**
 * One rule, looked at.
 *
 * @param rule which
 * @param state how it fared
 * @param findings why it failed, one for each measure where it is about measures; empty unless it failed
 */
public record Check(Rule rule, CheckState state, List<Finding> findings) {
    public Check {
        findings = List.copyOf(findings);
    }

    static Check of(Rule rule, List<Finding> findings) {
        return new Check(rule, findings.isEmpty() ? CheckState.PASSED : CheckState.FAILED, findings);
    }

    static Check passed(Rule rule) {
        return of(rule, List.of());
    }

    static Check failed(Finding finding) {
        return of(finding.rule(), List.of(finding));
    }

    /** The same, where a waiver takes the place of the result: what is missing stays in sight and refuses nothing. */
    Check waived() {
        return new Check(rule, state, findings.stream().map(Finding::asWarning).toList());
    }

    static Check waiting(Rule rule) {
        return new Check(rule, CheckState.WAITING, List.of());
    }
}
