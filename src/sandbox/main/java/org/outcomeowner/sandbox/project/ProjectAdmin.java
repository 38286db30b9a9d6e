package org.outcomeowner.sandbox.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/** What an administrator does to projects. */
@Component
public final class ProjectAdmin {
    private final Projects projects;
    private final ProjectManager manager;
    private final Tx tx;

    ProjectAdmin(Projects projects, ProjectManager manager, Tx tx) {
        this.projects = projects;
        this.manager = manager;
        this.tx = tx;
    }

    /** Creates a project in which nobody may do anything until it gets a permission scheme. */
    public Project create(String key, String name, ApplicationUser lead, List<IssueType> issueTypes) {
        return tx.call(() -> {
            long id = projects.insert(key, name, lead == null ? null : lead.getKey());
            for (int position = 0; position < issueTypes.size(); position++) {
                projects.addIssueType(id, issueTypes.get(position).getId(), position);
            }
            return manager.getProjectObj(id);
        });
    }
}
