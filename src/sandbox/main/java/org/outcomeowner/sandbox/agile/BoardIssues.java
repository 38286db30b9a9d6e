package org.outcomeowner.sandbox.agile;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import org.outcomeowner.sandbox.web.PageException;
import org.springframework.stereotype.Component;

/** The issues of a project's board, as far as the user may see them. */
@Component
final class BoardIssues {
    /** More do not fit on a board. */
    static final int MOST = 200;

    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final SearchService search;

    BoardIssues(ProjectManager projects, PermissionManager permissions, SearchService search) {
        this.projects = projects;
        this.permissions = permissions;
        this.search = search;
    }

    /** The project with the key; an unknown and a hidden one give the same page. */
    Project project(String key, ApplicationUser user) {
        Project project = projects.getProjectObjByKey(key);
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
            throw PageException.notFound("There is no such board, or you may not see it.");
        }
        return project;
    }

    /** Its issues, the newest first. */
    List<Issue> of(Project project, ApplicationUser user) {
        return find("project = %s ORDER BY key DESC".formatted(project.getKey()), user);
    }

    /** Its epics, the newest first. */
    List<Issue> epics(Project project, ApplicationUser user) {
        return find("project = %s AND issuetype = Epic ORDER BY key DESC".formatted(project.getKey()), user);
    }

    private List<Issue> find(String jql, ApplicationUser user) {
        try {
            return search.search(user, search.parseQuery(user, jql).getQuery(), new PagerFilter<>(0, MOST))
                    .getResults();
        } catch (SearchException e) {
            throw new IllegalStateException("The board's query failed: " + jql, e);
        }
    }
}
