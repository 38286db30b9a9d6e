package org.outcomeowner.sandbox.web.bulk;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outcomeowner.sandbox.issue.Destination;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Where a user may move issues to: wherever issues may be created. */
@Component
final class Destinations {
    private static final String STATUS = "status-";
    private static final String SEPARATOR = ":";

    private final PermissionManager permissions;

    Destinations(PermissionManager permissions) {
        this.permissions = permissions;
    }

    /** A project and a type to choose. */
    public record Choice(String id, String project, String type) {
        private static Choice of(Project project, IssueType type) {
            return new Choice(project.getKey() + SEPARATOR + type.getId(), project.getName(), type.getName());
        }
    }

    List<Choice> choices(ApplicationUser user) {
        return projects(user).stream()
                .flatMap(project -> project.getIssueTypes().stream().map(type -> Choice.of(project, type)))
                .toList();
    }

    /**
     * What was chosen.
     *
     * @throws PageException there is no such project or type, or issues may not be created there
     */
    Destination of(PageRequest request) {
        String target = request.param("target");
        for (Project project : projects(request.user())) {
            for (IssueType type : project.getIssueTypes()) {
                if (Choice.of(project, type).id().equals(target)) {
                    return new Destination(project, type, statuses(request), request.params());
                }
            }
        }
        throw PageException.notFound("There is no such project and issue type, or you may not create issues there.");
    }

    private static Map<String, String> statuses(PageRequest request) {
        return request.params().keySet().stream()
                .filter(name -> name.startsWith(STATUS) && !request.param(name).isEmpty())
                .collect(Collectors.toMap(name -> name.substring(STATUS.length()), request::param));
    }

    private Collection<Project> projects(ApplicationUser user) {
        return permissions.getProjects(ProjectPermissions.CREATE_ISSUES, user);
    }
}
