package org.outcomeowner.rules;

import java.util.ArrayList;
import java.util.List;
import org.outcomeowner.outcome.Message;

/**
 * Whether an epic may start or close: every rule that applies, passed or not. The gate, the panel and REST all ask here.
 *
 * @param purpose for what
 * @param issueKey which epic
 * @param checks the rules in the order a reader should mend them
 */
public record Readiness(Purpose purpose, String issueKey, List<Check> checks) {
    public Readiness {
        checks = List.copyOf(checks);
    }

    /** Whether the work may start: somebody owns the result, may decide, and knows what is to be reached. */
    public static Readiness forStart(OutcomeFacts facts, Policy policy, StartRequirements requirements) {
        List<Check> checks = new ArrayList<>(new OwnerChecks(facts).all());
        if (requirements.authority()) {
            checks.addAll(new AuthorityChecks(facts, policy).all());
        }
        MeasureChecks measures = new MeasureChecks(facts);
        checks.add(measures.present());
        checks.add(measures.targets());
        if (requirements.baseline()) {
            checks.add(measures.baselines());
        }
        return new Readiness(Purpose.START, facts.outcome().issueKey(), checks);
    }

    /** Whether the epic may close: its result is recorded, or its resolution needs none and there is a reason. */
    public static Readiness forClose(OutcomeFacts facts, Policy policy, CloseRequirements requirements) {
        List<Check> checks = requirements.exempts(facts.exit().resolution())
                ? List.of(reason(facts))
                : recorded(facts, policy, requirements);
        return new Readiness(Purpose.CLOSE, facts.outcome().issueKey(), checks);
    }

    private static Check reason(OutcomeFacts facts) {
        return facts.exit().reasonGiven()
                ? Check.passed(Rule.REASON_MISSING)
                : Check.failed(new FindingWriter(facts)
                        .aboutExit(facts.exit().resolution().orElseThrow()));
    }

    private static List<Check> recorded(OutcomeFacts facts, Policy policy, CloseRequirements requirements) {
        List<Check> checks = new ArrayList<>(new OwnerChecks(facts).all());
        if (policy.authority().required()) {
            checks.addAll(new AuthorityChecks(facts, policy).all());
        }
        checks.addAll(new WaiverChecks(facts).over(results(facts, requirements)));
        new Measuring(policy.measuring(), facts).onTime().ifPresent(checks::add);
        return checks;
    }

    private static List<Check> results(OutcomeFacts facts, CloseRequirements requirements) {
        MeasureChecks measures = new MeasureChecks(facts);
        ResultChecks results = new ResultChecks(facts);
        List<Check> checks = new ArrayList<>(List.of(measures.present(), measures.targets()));
        checks.add(results.measured(requirements.measures()));
        if (requirements.evidence()) {
            checks.add(results.proved());
        }
        results.learned(requirements.insight()).ifPresent(checks::add);
        return checks;
    }

    /** The same with one more finding. */
    Readiness noting(Finding finding) {
        List<Check> more = new ArrayList<>(checks);
        more.add(Check.failed(finding));
        return new Readiness(purpose, issueKey, more);
    }

    /** Everything that was found, warnings included. */
    public List<Finding> findings() {
        return checks.stream().flatMap(check -> check.findings().stream()).toList();
    }

    /** What the gate refuses for. */
    public List<Finding> refusals() {
        return findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** The keys of the rules that the gate refuses for, each once. */
    public List<String> refusedRules() {
        return refusals().stream()
                .map(finding -> finding.rule().key())
                .distinct()
                .toList();
    }

    /** Whether nothing stands against it. */
    public boolean isReady() {
        return refusals().isEmpty();
    }

    /** What a refusal begins with. */
    Message heading() {
        return Message.of(purpose.refusalKey(), issueKey);
    }
}
