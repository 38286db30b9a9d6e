package org.outcomeowner.rules;

import java.util.List;
import java.util.stream.Stream;

/** A waiver takes the place of the result: one that counts passes what the result lacks, one that doesn't says why. */
final class WaiverChecks {
    private static final List<Rule> RULES = List.of(Rule.WAIVER_ASKED, Rule.WAIVER_SELF_GRANTED, Rule.WAIVER_EXPIRED);

    private final OutcomeFacts facts;
    private final FindingWriter findings;

    WaiverChecks(OutcomeFacts facts) {
        this.facts = facts;
        this.findings = new FindingWriter(facts);
    }

    /** The checks of the result, with those of the waiver where there is one. */
    List<Check> over(List<Check> results) {
        return facts.waiver().map(waiver -> over(results, waiver)).orElse(results);
    }

    private List<Check> over(List<Check> results, Waiver waiver) {
        WaiverState state = waiver.stateFor(facts.outcome().owner(), facts.today());
        boolean complete = results.stream().noneMatch(check -> check.state() == CheckState.FAILED);
        if (complete) {
            return results;
        }
        List<Check> judged = state == WaiverState.IN_FORCE
                ? results.stream().map(Check::waived).toList()
                : results;
        return Stream.concat(judged.stream(), RULES.stream().map(rule -> check(rule, waiver, state)))
                .toList();
    }

    private Check check(Rule rule, Waiver waiver, WaiverState state) {
        int broken = broken(state);
        int place = RULES.indexOf(rule);
        if (place < broken) {
            return Check.passed(rule);
        }
        return place == broken ? Check.failed(finding(rule, waiver)) : Check.waiting(rule);
    }

    private static int broken(WaiverState state) {
        return switch (state) {
            case ASKED -> 0;
            case SELF_GRANTED -> 1;
            case EXPIRED -> 2;
            case IN_FORCE -> RULES.size();
        };
    }

    private Finding finding(Rule rule, Waiver waiver) {
        return switch (rule) {
            case WAIVER_SELF_GRANTED ->
                findings.aboutWaiver(
                        rule,
                        facts.people()
                                .displayName(waiver.granted().orElseThrow().by()));
            case WAIVER_EXPIRED -> findings.aboutWaiver(rule, waiver.expires());
            default ->
                findings.aboutWaiver(
                        rule, facts.people().displayName(waiver.asked().by()));
        };
    }
}
