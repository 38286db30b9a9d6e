package org.outcomeowner.guard.coverage.change;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.outcomeowner.guard.coverage.CoverageMap;
import org.outcomeowner.guard.coverage.Drawing;
import org.outcomeowner.guard.coverage.WorkflowCoverage;
import org.outcomeowner.guard.coverage.WorkflowReader;
import org.outcomeowner.guard.coverage.WorkflowText;
import org.springframework.stereotype.Component;

/** Plans a guard without changing anything. */
@Component
public final class Planning {
    private final CoverageMap map;
    private final WorkflowReader reader;
    private final LiveWorkflows workflows;

    Planning(CoverageMap map, WorkflowReader reader, LiveWorkflows workflows) {
        this.map = map;
        this.reader = reader;
        this.workflows = workflows;
    }

    /**
     * Every validator that the workflow lacks: those of the ways into Done first, then those of the ways from To Do to In Progress.
     *
     * @throws GuardRefusal if the workflow is gone, has a draft of somebody else or transitions without results, or lacks nothing
     */
    public Plan plan(String name) {
        JiraWorkflow live = workflows.require(name);
        WorkflowCoverage coverage = map.of(name).orElseThrow(() -> new GuardRefusal("deleted", name));
        workflows.refuseForeignDraft(live);
        Drawing drawing = reader.read(live.getDescriptor());
        refuseWithoutResults(name, drawing);
        List<Addition> additions = new ArrayList<>(GuardPlan.closing(coverage.rows()));
        additions.addAll(GuardPlan.starting(drawing));
        if (additions.isEmpty()) {
            throw new GuardRefusal("nothing", name);
        }
        return new Plan(
                name,
                coverage.state(),
                additions,
                diff(live, additions),
                WorkflowText.of(live).fingerprint());
    }

    /** What the chosen ones of the additions would change. */
    private static List<DiffLine> diff(JiraWorkflow live, List<Addition> additions) {
        WorkflowDescriptor after = WorkflowText.copy(live.getDescriptor());
        Additions.add(after, additions);
        return Diff.between(WorkflowText.of(live), WorkflowText.of(after));
    }

    private static void refuseWithoutResults(String name, Drawing drawing) {
        String without = drawing.transitions().stream()
                .filter(transition -> transition.results().isEmpty())
                .map(transition -> transition.name() + " (" + transition.id() + ")")
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            throw new GuardRefusal("no-results", name, without);
        }
    }
}
