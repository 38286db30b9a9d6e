package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.rest.HostResource;
import org.springframework.stereotype.Component;

/** {@code /project}: the projects the caller may browse; the others do not seem to exist. */
@Path("/project")
@Produces(MediaType.APPLICATION_JSON)
@Component
public final class ProjectResource implements HostResource {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final ProjectJson json;

    ProjectResource(
            ProjectManager projects,
            PermissionManager permissions,
            JiraAuthenticationContext authentication,
            ProjectJson json) {
        this.projects = projects;
        this.permissions = permissions;
        this.authentication = authentication;
        this.json = json;
    }

    /** All of them. */
    @GET
    public List<Map<String, Object>> all() {
        return projects.getProjects().stream()
                .filter(this::isVisible)
                .map(json::brief)
                .toList();
    }

    /** One by id or key; 404 for an unknown and for a hidden one alike. */
    @GET
    @Path("{idOrKey}")
    public Map<String, Object> one(@PathParam("idOrKey") String idOrKey) {
        Project project = idOrKey.matches("\\d{1,18}")
                ? projects.getProjectObj(Long.valueOf(idOrKey))
                : projects.getProjectObjByKey(idOrKey);
        if (project == null || !isVisible(project)) {
            throw RestException.notFound("No project could be found with key '" + idOrKey + "'.");
        }
        return json.full(project);
    }

    private boolean isVisible(Project project) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, authentication.getLoggedInUser());
    }
}
