package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.outcome.OutcomeField;
import org.outcomeowner.rules.OutcomeFacts;
import org.outcomeowner.rules.Readiness;
import org.outcomeowner.rules.Waiver;
import org.outcomeowner.rules.WaiverState;
import org.outcomeowner.rules.bypass.Closure;
import org.outcomeowner.rules.bypass.History;
import org.outcomeowner.rules.bypass.Judge;
import org.outcomeowner.rules.bypass.Subject;
import org.springframework.stereotype.Component;

/** Collects what there is to know of an issue before it is judged. */
@Component
final class Subjects {
    private final Histories histories;
    private final OutcomeFields fields;
    private final ServerTime time;

    Subjects(Histories histories, OutcomeFields fields, ServerTime time) {
        this.histories = histories;
        this.fields = fields;
        this.time = time;
    }

    Subject of(Issue issue, Closure closure, Readiness forClose, OutcomeFacts facts, Judge judge) {
        History history = histories.of(issue);
        Instant closed = judge.closedOn(closure, history).orElseGet(time::now);
        return new Subject(issue.getId(), closure, forClose, isWaived(facts, closed), history, names(issue));
    }

    /** A waiver counts on the day of the close, even when it has run out since; one that came later counts as long as it runs. */
    private boolean isWaived(OutcomeFacts facts, Instant closed) {
        return facts.waiver()
                .filter(waiver ->
                        isInForce(waiver, facts, time.dayOf(closed)) || isInForce(waiver, facts, facts.today()))
                .isPresent();
    }

    private static boolean isInForce(Waiver waiver, OutcomeFacts facts, LocalDate day) {
        return waiver.stateFor(facts.outcome().owner(), day) == WaiverState.IN_FORCE;
    }

    private Set<String> names(Issue issue) {
        return Arrays.stream(OutcomeField.values())
                .flatMap(field -> fields.find(field, issue).stream())
                .map(CustomField::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
