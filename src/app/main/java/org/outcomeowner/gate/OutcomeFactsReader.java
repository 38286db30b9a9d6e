package org.outcomeowner.gate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.Optional;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.field.ResultDamage;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.jira.UserNames;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Outcome;
import org.outcomeowner.outcome.Owner;
import org.outcomeowner.rules.OutcomeFacts;
import org.springframework.stereotype.Component;

/** Collects what the rules want to know of an issue, as it is stored or as it would be after a transition. */
@Component
public final class OutcomeFactsReader {
    private final OutcomeFields fields;
    private final ResultDamage damage;
    private final OwnerStanding standing;
    private final UserNames people;
    private final CommentManager comments;
    private final ServerTime time;

    OutcomeFactsReader(
            OutcomeFields fields,
            ResultDamage damage,
            OwnerStanding standing,
            UserNames people,
            CommentManager comments,
            ServerTime time) {
        this.fields = fields;
        this.damage = damage;
        this.standing = standing;
        this.people = people;
        this.comments = comments;
        this.time = time;
    }

    /**
     * The facts as they are stored. Whoever asks has checked that the reader may see the issue.
     *
     * @throws org.outcomeowner.field.UnreadableResultException if the stored result is damaged
     */
    public OutcomeFacts stored(Issue issue) {
        damage.refuse(issue);
        return facts(issue, fields.read(issue), comments.getLastComment(issue) != null);
    }

    /** The facts as they would be after the transition, with an authority that was just granted stamped as it is going to be. */
    OutcomeFacts after(TransitionInput transition) {
        damage.refuse(transition.issue());
        Outcome typed = fields.read(transition.issue());
        Outcome settled = transition
                .callerKey()
                .map(caller -> typed.with(settle(typed, caller, transition.stored())))
                .orElse(typed);
        return facts(transition.issue(), settled, transition.comment().isPresent());
    }

    private Authority settle(Outcome typed, String caller, Issue stored) {
        return typed.authority()
                .settle(fields.authority(stored), fields.owner(stored), typed.owner(), caller, time.now());
    }

    private OutcomeFacts facts(Issue issue, Outcome outcome, boolean reasonGiven) {
        Optional<Owner> owner = outcome.owner();
        return new OutcomeFacts(
                outcome,
                owner.filter(person -> standing.canBrowse(person, issue)).isPresent(),
                owner.filter(standing::isServiceAccount).isPresent(),
                Optional.ofNullable(issue.getResolution()).map(Resolution::getName),
                reasonGiven,
                time.today(),
                people::displayName);
    }
}
