package org.outcomeowner.sandbox.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imitates {@link ProjectManager}. Projects do not change their keys here. */
@Component
final class SandboxProjectManager implements ProjectManager {
    private final Projects projects;
    private final StoredProject.Lookups lookups;

    SandboxProjectManager(Projects projects, StoredProject.Lookups lookups) {
        this.projects = projects;
        this.lookups = lookups;
    }

    @Override
    public List<Project> getProjects() {
        return projects.all().stream().map(this::project).toList();
    }

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : projects.byId(id).map(this::project).orElse(null);
    }

    @Override
    public Project getProjectObjByKey(String projectKey) {
        return projectKey == null
                ? null
                : projects.byKey(projectKey).map(this::project).orElse(null);
    }

    private Project project(ProjectRow row) {
        return new StoredProject(row, lookups);
    }
}
