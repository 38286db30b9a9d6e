package org.outcomeowner.guard;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.outcomeowner.policy.PolicyStore;
import org.springframework.stereotype.Component;

/** Which issue types are outcomes anywhere, so that sweeps pass over the others. */
@Component
final class OutcomeTypes {
    private final ProjectManager projects;
    private final PolicyStore policies;
    private final FieldContexts contexts;

    OutcomeTypes(ProjectManager projects, PolicyStore policies, FieldContexts contexts) {
        this.projects = projects;
        this.policies = policies;
        this.contexts = contexts;
    }

    /** Ids of the types that any policy names, and of those the app's fields apply to; empty when that is every type. */
    Optional<Set<String>> all() {
        return contexts.types().map(this::withNamed).filter(types -> !types.isEmpty());
    }

    private Set<String> withNamed(Set<String> ofFields) {
        Set<String> all = new HashSet<>(ofFields);
        for (Project project : projects.getProjects()) {
            policies.of(project.getId()).outcomeTypes().ifPresent(all::addAll);
        }
        return all;
    }
}
