package org.outcomeowner.guard.coverage;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.rules.Policy;
import org.springframework.stereotype.Component;

/** Which projects' outcomes run through which workflow, by the workflow schemes. */
@Component
final class WorkflowUses {
    private final ProjectManager projects;
    private final WorkflowSchemeManager schemes;
    private final CountedTypes types;
    private final PolicyStore policies;

    WorkflowUses(ProjectManager projects, WorkflowSchemeManager schemes, CountedTypes types, PolicyStore policies) {
        this.projects = projects;
        this.schemes = schemes;
        this.types = types;
        this.policies = policies;
    }

    /** The uses by the name of the workflow. */
    Map<String, List<ProjectUse>> byWorkflow() {
        Map<String, List<ProjectUse>> uses = new LinkedHashMap<>();
        for (Project project : projects.getProjects()) {
            Policy policy = policies.of(project.getId());
            typesByWorkflow(project, policy)
                    .forEach((workflow, names) -> uses.computeIfAbsent(workflow, name -> new ArrayList<>())
                            .add(new ProjectUse(project.getId(), project.getKey(), project.getName(), names, policy)));
        }
        return uses;
    }

    private Map<String, List<String>> typesByWorkflow(Project project, Policy policy) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (IssueType type : types.of(project, policy)) {
            found.computeIfAbsent(schemes.getWorkflowName(project, type.getId()), name -> new ArrayList<>())
                    .add(type.getName());
        }
        return found;
    }
}
