package org.outcomeowner.sandbox.web.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Menus;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Where the settings of a project begin, for those who administer it; an unknown project and a hidden one give the same page. */
@Component
final class ProjectSettingsPage implements Page {
    private final ProjectManager projects;
    private final ProjectAdministrators administrators;
    private final Menus menus;

    ProjectSettingsPage(ProjectManager projects, ProjectAdministrators administrators, Menus menus) {
        this.projects = projects;
        this.administrators = administrators;
        this.menus = menus;
    }

    @Override
    public String path() {
        return "/plugins/servlet/project-config/{key}/summary";
    }

    @Override
    public Answer get(PageRequest request) {
        Project project = projects.getProjectObjByKey(request.path("key"));
        if (project == null || !administrators.include(request.user(), project)) {
            throw PageException.notFound("The project does not exist, or you do not administer it.");
        }
        ApplicationUser lead = project.getProjectLead();
        return Answer.html(
                "project/summary.vm",
                project.getName() + " settings",
                Map.of(
                        "menu",
                        menus.settings(project, request.servletRequest(), ""),
                        "project",
                        project,
                        "lead",
                        lead == null ? "" : lead.getDisplayName()));
    }
}
