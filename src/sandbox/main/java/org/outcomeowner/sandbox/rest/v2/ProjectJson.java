package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Projects as JSON. */
@Component
final class ProjectJson {
    private final Links links;
    private final ConstantsJson constants;
    private final UserBeanFactory users;
    private final JiraAuthenticationContext authentication;

    ProjectJson(Links links, ConstantsJson constants, UserBeanFactory users, JiraAuthenticationContext authentication) {
        this.links = links;
        this.constants = constants;
        this.users = users;
        this.authentication = authentication;
    }

    /** As part of a list or of an issue. */
    Map<String, Object> brief(Project project) {
        return json(project).map();
    }

    /** As a resource of its own. */
    Map<String, Object> full(Project project) {
        ApplicationUser lead = project.getProjectLead();
        return json(project)
                .with("description", project.getDescription())
                .with("lead", lead == null ? null : users.createBean(lead, authentication.getLoggedInUser()))
                .with(
                        "issueTypes",
                        project.getIssueTypes().stream().map(constants::of).toList())
                .map();
    }

    private Json json(Project project) {
        return Json.object()
                .with("self", links.to("project", project.getId()))
                .with("id", project.getId().toString())
                .with("key", project.getKey())
                .with("name", project.getName())
                .with("projectTypeKey", "software");
    }
}
