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

    static Check waiting(Rule rule) {
        return new Check(rule, CheckState.WAITING, List.of());
    }
}
