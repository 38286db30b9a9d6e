package org.outcomeowner.gate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.Optional;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.field.ResultDamage;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.jira.UserNames;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Outcome;
import org.outcomeowner.rules.Exit;
import org.outcomeowner.rules.OutcomeFacts;
import org.outcomeowner.rules.Policy;
import org.springframework.stereotype.Component;

/** Collects what the rules want to know of an issue, as it is stored or as it would be after a transition. */
@Component
final class OutcomeFactsReader {
    private final OutcomeFields fields;
    private final ResultDamage damage;
    private final OwnerStanding standing;
    private final IssueRecords records;
    private final UserNames people;
    private final ServerTime time;

    OutcomeFactsReader(
            OutcomeFields fields,
            ResultDamage damage,
            OwnerStanding standing,
            IssueRecords records,
            UserNames people,
            ServerTime time) {
        this.fields = fields;
        this.damage = damage;
        this.standing = standing;
        this.records = records;
        this.people = people;
        this.time = time;
    }

    /**
     * The facts as they are stored. Whoever asks has checked that the reader may see the issue.
     *
     * @throws org.outcomeowner.field.UnreadableResultException if the stored result is damaged
     */
    OutcomeFacts stored(Issue issue, Policy policy) {
        damage.refuse(issue);
        Outcome outcome = fields.read(issue);
        return new OutcomeFacts(
                outcome,
                standing.of(outcome, issue, policy),
                new Exit(resolution(issue), records.hasComment(issue)),
                records.waiver(issue),
                records.delivered(issue, policy.measuring()),
                time.today(),
                people::displayName);
    }

    /** The facts as they would be after the transition, with an authority that was just granted stamped as it is going to be. */
    OutcomeFacts after(TransitionInput transition, Policy policy) {
        Issue issue = transition.issue();
        damage.refuse(issue);
        Outcome outcome = settled(transition);
        return new OutcomeFacts(
                outcome,
                standing.of(outcome, issue, policy),
                new Exit(resolution(issue), transition.comment().isPresent()),
                records.waiver(issue),
                Optional.empty(),
                time.today(),
                people::displayName);
    }

    private Outcome settled(TransitionInput transition) {
        Outcome typed = fields.read(transition.issue());
        return transition
                .callerKey()
                .map(caller -> typed.with(settle(typed, caller, transition.stored())))
                .orElse(typed);
    }

    private Authority settle(Outcome typed, String caller, Issue stored) {
        return typed.authority()
                .settle(fields.authority(stored), fields.owner(stored), typed.owner(), caller, time.now());
    }

    private static Optional<String> resolution(Issue issue) {
        return Optional.ofNullable(issue.getResolution()).map(Resolution::getName);
    }
}
