package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.web.project.ProjectAdministrators;
import org.springframework.stereotype.Component;

/** Lists the projects that the user may browse. */
@Component
final class ProjectsPage implements Page {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final ProjectAdministrators administrators;

    ProjectsPage(ProjectManager projects, PermissionManager permissions, ProjectAdministrators administrators) {
        this.projects = projects;
        this.permissions = permissions;
        this.administrators = administrators;
    }

    @Override
    public String path() {
        return "/projects";
    }

    @Override
    public Answer get(PageRequest request) {
        List<Row> rows = projects.getProjects().stream()
                .filter(project ->
                        permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, request.user()))
                .map(project -> Row.of(project, administrators.include(request.user(), project)))
                .toList();
        return Answer.html("issue/projects.vm", "Projects", Map.of("projects", rows));
    }

    /** A line of the table. */
    public record Row(String key, String name, String description, String lead, boolean settings) {
        static Row of(Project project, boolean settings) {
            ApplicationUser lead = project.getProjectLead();
            String description = project.getDescription() == null ? "" : project.getDescription();
            String leadName = lead == null ? "" : lead.getDisplayName();
            return new Row(project.getKey(), project.getName(), description, leadName, settings);
        }
    }
}
