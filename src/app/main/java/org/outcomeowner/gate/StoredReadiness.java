package org.outcomeowner.gate;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.rules.CloseDemands;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.OutcomeFacts;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.Readiness;
import org.outcomeowner.rules.StartRequirements;
import org.springframework.stereotype.Component;

/**
 * Whether an issue, as it is stored, is ready: the one answer of panel, REST and detector. It asks what the gate would ask: the policy of the project,
 * overlaid by the parameters of the validators on the issue's transitions. Where a workflow has no validator, the policy alone counts.
 *
 * <p>Whoever asks has checked that the reader may see the issue. Every method throws {@code UnreadablePolicyException} when there is no policy to judge
 * by, and {@code UnreadableResultException} when the stored result is damaged.
 */
@Component
public final class StoredReadiness {
    private static final String DONE = "done";

    private final PolicyStore policies;
    private final OutcomeIssues outcomes;
    private final OutcomeFactsReader reader;
    private final GuardedTransitions transitions;
    private final ServerTime time;

    StoredReadiness(
            PolicyStore policies,
            OutcomeIssues outcomes,
            OutcomeFactsReader reader,
            GuardedTransitions transitions,
            ServerTime time) {
        this.policies = policies;
        this.outcomes = outcomes;
        this.reader = reader;
        this.transitions = transitions;
        this.time = time;
    }

    /** Whether the issue is an outcome, by its type or, where the policy names none, by the fields that apply to it. */
    public boolean counts(Issue issue) {
        return outcomes.count(issue, policy(issue));
    }

    /** What the gate does with the issue today. */
    public Mode mode(Issue issue) {
        return policy(issue).modeOn(time.today());
    }

    /** What the rules want to know of the issue. */
    public OutcomeFacts facts(Issue issue) {
        return reader.stored(issue, policy(issue));
    }

    /** Whether the issue may close; for one in the category Done, whether it could have closed by a transition that leads to its status. */
    public Readiness forClose(Issue issue) {
        return forClose(issue, facts(issue));
    }

    /** The same, of facts that were read before. */
    public Readiness forClose(Issue issue, OutcomeFacts facts) {
        Policy policy = policy(issue);
        return isDone(issue)
                ? demands(transitions.behind(issue, ResultRecordedValidator.class), policy)
                        .behind(facts, policy)
                : demands(transitions.aheadToDone(issue, ResultRecordedValidator.class), policy)
                        .ahead(facts, policy);
    }

    /** Whether the work may start. */
    public Readiness forStart(Issue issue) {
        return forStart(issue, facts(issue));
    }

    /** The same, of facts that were read before. */
    public Readiness forStart(Issue issue, OutcomeFacts facts) {
        Policy policy = policy(issue);
        StartRequirements requirements = transitions.ahead(issue, ReadyToStartValidator.class).stream()
                .map(args -> StartArguments.read(args, policy))
                .reduce(StartRequirements::stricter)
                .orElseGet(policy::startRequirements);
        return Readiness.forStart(facts, policy, requirements);
    }

    private static CloseDemands demands(List<Map<?, ?>> parameters, Policy policy) {
        return new CloseDemands(parameters.stream()
                .map(args -> CloseArguments.read(args, policy))
                .toList());
    }

    private static boolean isDone(Issue issue) {
        return DONE.equals(issue.getStatus().getStatusCategory().getKey());
    }

    private Policy policy(Issue issue) {
        return policies.of(issue.getProjectId());
    }
}
