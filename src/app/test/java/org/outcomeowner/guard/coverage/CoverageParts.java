package org.outcomeowner.guard.coverage;

import static org.mockito.Mockito.mock;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.Jira;
import org.outcomeowner.jira.AdminLinks;
import org.outcomeowner.rules.Policy;

/** The parts of the map, for tests of other packages. */
public final class CoverageParts {
    private CoverageParts() {}

    public static WorkflowReader reader() {
        return new WorkflowReader(Drawn.constants());
    }

    /** The map of workflows that no project uses. */
    public static CoverageMap map(WorkflowManager workflows, ProjectManager projects, Jira jira) {
        WorkflowUses uses = new WorkflowUses(projects, mock(WorkflowSchemeManager.class), null, jira.policies());
        return new CoverageMap(workflows, reader(), uses, jira.policies());
    }

    /** A workflow on the map that no project uses. */
    public static WorkflowCoverage coverage(String name, Drawn workflow) {
        Drawing drawing = workflow.drawing();
        return new WorkflowCoverage(
                name,
                WorkflowState.ACTIVE,
                Optional.empty(),
                List.of(),
                new Rows(new Judge(Policy.defaults()), List.of()).of(drawing, Optional.empty()),
                drawing.untraceable());
    }

    /** The check of projects without outcomes. */
    public static SetupCheck setup(ProjectManager projects, Jira jira) {
        return new SetupCheck(projects, jira.policies(), null, null, new AdminLinks(jira.properties), jira.time());
    }
}
