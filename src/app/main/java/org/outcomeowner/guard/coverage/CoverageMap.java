package org.outcomeowner.guard.coverage;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.policy.PolicyStore;
import org.springframework.stereotype.Component;

/** The map of every workflow, read anew each time. It shows all projects: whoever asks has checked that the reader is an administrator. */
@Component
public final class CoverageMap {
    private final WorkflowManager workflows;
    private final WorkflowReader reader;
    private final WorkflowUses uses;
    private final PolicyStore policies;

    CoverageMap(WorkflowManager workflows, WorkflowReader reader, WorkflowUses uses, PolicyStore policies) {
        this.workflows = workflows;
        this.reader = reader;
        this.uses = uses;
        this.policies = policies;
    }

    /** Every workflow: first those whose outcomes have something to mend, then others that outcomes run through, then the rest; by name. */
    public List<WorkflowCoverage> all() {
        Map<String, List<ProjectUse>> used = uses.byWorkflow();
        return workflows.getWorkflows().stream()
                .map(workflow -> coverage(workflow, used.getOrDefault(workflow.getName(), List.of())))
                .sorted(Comparator.comparing(CoverageMap::urgency)
                        .thenComparing(WorkflowCoverage::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** One workflow; empty when there is none of the name. */
    public Optional<WorkflowCoverage> of(String name) {
        return Optional.ofNullable(workflows.getWorkflow(name))
                .map(workflow -> coverage(workflow, uses.byWorkflow().getOrDefault(name, List.of())));
    }

    private static int urgency(WorkflowCoverage coverage) {
        if (!coverage.servesOutcomes()) {
            return 2;
        }
        return coverage.needsMending() ? 0 : 1;
    }

    private WorkflowCoverage coverage(JiraWorkflow workflow, List<ProjectUse> used) {
        Optional<JiraWorkflow> draft = Optional.ofNullable(workflows.getDraftWorkflow(workflow.getName()));
        Drawing live = reader.read(workflow.getDescriptor());
        Rows rows = new Rows(new Judge(policies.global().policy()), used);
        return new WorkflowCoverage(
                workflow.getName(),
                state(workflow),
                draft.map(unpublished -> draft(workflow, unpublished)),
                used,
                rows.of(live, draft.map(unpublished -> reader.read(unpublished.getDescriptor()))),
                live.untraceable());
    }

    private static WorkflowState state(JiraWorkflow workflow) {
        if (workflow.isSystemWorkflow()) {
            return WorkflowState.BUILT_IN;
        }
        return workflow.isActive() ? WorkflowState.ACTIVE : WorkflowState.INACTIVE;
    }

    private static Draft draft(JiraWorkflow live, JiraWorkflow draft) {
        return new Draft(
                Optional.ofNullable(draft.getUpdateAuthor()).map(ApplicationUser::getDisplayName),
                Optional.ofNullable(draft.getUpdatedDate()).map(Date::toInstant),
                !WorkflowText.of(live).equals(WorkflowText.of(draft)));
    }
}
