package org.outcomeowner.sandbox.workflow.scheme;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/** Imitates {@link WorkflowSchemeManager}; read anew at each call. */
@Component
final class SandboxWorkflowSchemeManager implements WorkflowSchemeManager {
    private final WorkflowSchemeRows rows;
    private final ProjectManager projects;
    private final Tx tx;

    SandboxWorkflowSchemeManager(WorkflowSchemeRows rows, ProjectManager projects, Tx tx) {
        this.rows = rows;
        this.projects = projects;
        this.tx = tx;
    }

    @Override
    public Iterable<AssignableWorkflowScheme> getAssignableSchemes() {
        return List.copyOf(rows.all());
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(long id) {
        return rows.byId(id).orElse(null);
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(String name) {
        return rows.byName(name).orElse(null);
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
        return rows.ofProject(project.getId()).orElse(StoredScheme.DEFAULT);
    }

    @Override
    public AssignableWorkflowScheme getDefaultWorkflowScheme() {
        return StoredScheme.DEFAULT;
    }

    @Override
    public List<Project> getProjectsUsing(AssignableWorkflowScheme scheme) {
        List<Long> ids = scheme.isDefault() ? rows.projectIdsWithoutScheme() : rows.projectIds(scheme.getId());
        return ids.stream()
                .map(projects::getProjectObj)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public boolean isUsingDefaultScheme(Project project) {
        return getWorkflowSchemeObj(project).isDefault();
    }

    @Override
    public boolean isActive(WorkflowScheme scheme) {
        return scheme.isDefault()
                ? !rows.projectIdsWithoutScheme().isEmpty()
                : !rows.projectIds(scheme.getId()).isEmpty();
    }

    @Override
    public Map<String, String> getWorkflowMap(Project project) {
        AssignableWorkflowScheme scheme = getWorkflowSchemeObj(project);
        Map<String, String> map = scheme.getMappings();
        map.putIfAbsent(null, scheme.getActualDefaultWorkflow());
        return map;
    }

    @Override
    public String getWorkflowName(Project project, String issueType) {
        return getWorkflowSchemeObj(project).getActualWorkflow(issueType);
    }

    @Override
    public Collection<String> getActiveWorkflowNames() {
        Collection<String> names = new TreeSet<>();
        projects.getProjects()
                .forEach(project -> names.addAll(getWorkflowMap(project).values()));
        return names;
    }

    @Override
    public AssignableWorkflowScheme.Builder assignableBuilder() {
        return new SchemeBuilder(new StoredScheme(null, null, null, false, Map.of()));
    }

    @Override
    public AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme) {
        requireName(scheme);
        return tx.call(() -> {
            if (rows.byName(scheme.getName()).isPresent()) {
                throw new IllegalArgumentException("There is a workflow scheme “" + scheme.getName() + "” already");
            }
            long id = rows.insert(scheme.getName(), scheme.getDescription());
            rows.replaceItems(id, scheme.getMappings());
            return getWorkflowSchemeObj(id);
        });
    }

    @Override
    public AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme) {
        requireName(scheme);
        return tx.call(() -> {
            StoredScheme stored = stored(scheme);
            if (!rows.projectIds(stored.id()).isEmpty() && !stored.getMappings().equals(scheme.getMappings())) {
                throw new IllegalArgumentException(
                        "Projects use the workflow scheme “" + stored.name() + "”: their issues have to be migrated");
            }
            rows.update(stored.id(), scheme.getName(), scheme.getDescription());
            rows.replaceItems(stored.id(), scheme.getMappings());
            return getWorkflowSchemeObj(stored.id());
        });
    }

    @Override
    public boolean deleteWorkflowScheme(WorkflowScheme scheme) {
        return tx.call(() -> {
            if (scheme.isDefault() || isActive(scheme)) {
                throw new IllegalArgumentException(
                        "The workflow scheme “" + scheme.getName() + "” is in use: it cannot be deleted");
            }
            return rows.delete(scheme.getId());
        });
    }

    private static void requireName(WorkflowScheme scheme) {
        if (scheme.getName() == null || scheme.getName().isBlank()) {
            throw new IllegalArgumentException("A workflow scheme needs a name");
        }
    }

    private StoredScheme stored(WorkflowScheme scheme) {
        if (scheme.getId() == null) {
            throw new IllegalArgumentException(
                    "The workflow scheme “" + scheme.getName() + "” is not stored: create it first");
        }
        return rows.byId(scheme.getId())
                .orElseThrow(
                        () -> new IllegalArgumentException("The workflow scheme “" + scheme.getName() + "” is gone"));
    }
}
