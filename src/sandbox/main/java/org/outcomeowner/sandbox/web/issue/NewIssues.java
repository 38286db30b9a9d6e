package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.outcomeowner.sandbox.issue.IssueFactory;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Where users may create issues, and the issue that a form is about to create. */
@Component
final class NewIssues {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final IssueFactory factory;

    NewIssues(ProjectManager projects, PermissionManager permissions, IssueFactory factory) {
        this.projects = projects;
        this.permissions = permissions;
        this.factory = factory;
    }

    List<Choice> choices(ApplicationUser user) {
        return projects.getProjects().stream()
                .filter(project -> mayCreate(project, user))
                .map(Choice::of)
                .toList();
    }

    /** An issue of the project and type in the request, not stored yet. */
    MutableIssue begin(PageRequest request) {
        Project project = project(request);
        IssueType type = project.getIssueTypes().stream()
                .filter(each -> each.getId().equals(request.param("issuetype")))
                .findFirst()
                .orElseThrow(() -> PageException.badRequest("The project has no such issue type."));
        MutableIssue issue = factory.create();
        issue.setProjectId(project.getId());
        issue.setIssueTypeId(type.getId());
        return issue;
    }

    private Project project(PageRequest request) {
        Project project = projects.getProjectObj((long) request.number("pid", -1));
        if (project == null || !mayCreate(project, request.user())) {
            throw PageException.notFound("There is no such project, or you may not create issues in it.");
        }
        return project;
    }

    private boolean mayCreate(Project project, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user);
    }

    /** A project and the types of issues to create in it. */
    public record Choice(long id, String key, String name, List<Type> types) {
        private static Choice of(Project project) {
            List<Type> types = project.getIssueTypes().stream().map(Type::of).toList();
            return new Choice(project.getId(), project.getKey(), project.getName(), types);
        }
    }

    /** A type of issue. */
    public record Type(String id, String name) {
        private static Type of(IssueType type) {
            return new Type(type.getId(), type.getName());
        }
    }
}
