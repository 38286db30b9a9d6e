package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import java.util.Set;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.rules.bypass.Origin;
import org.springframework.stereotype.Component;

/** Whether an issue that is no outcome was one, until somebody moved it to a project or type where nothing is asked of it. */
@Component
final class LeftByMove {
    private final Histories histories;
    private final PolicyStore policies;
    private final FieldContexts contexts;

    LeftByMove(Histories histories, PolicyStore policies, FieldContexts contexts) {
        this.histories = histories;
        this.policies = policies;
        this.contexts = contexts;
    }

    boolean left(Issue issue) {
        return Origin.before(histories.of(issue), issue.getProjectId().toString(), issue.getIssueTypeId())
                .filter(this::counted)
                .isPresent();
    }

    private boolean counted(Origin origin) {
        Optional<Set<String>> named =
                policies.of(Long.parseLong(origin.project())).outcomeTypes();
        return named.map(types -> types.contains(origin.type())).orElseGet(() -> contexts.apply(origin));
    }
}
