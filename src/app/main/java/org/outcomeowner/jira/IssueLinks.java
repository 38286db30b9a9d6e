package org.outcomeowner.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.Issue;
import org.springframework.stereotype.Component;

/** Addresses of Jira's pages about an issue. */
@Component
public final class IssueLinks {
    private final ApplicationProperties properties;

    public IssueLinks(ApplicationProperties properties) {
        this.properties = properties;
    }

    /** The form in which the fields of the issue are edited. */
    public String edit(Issue issue) {
        return properties.getJiraBaseUrl() + "/secure/EditIssue!default.jspa?id=" + issue.getId();
    }

    /** The page of the issue, where its transitions are. */
    public String view(Issue issue) {
        return properties.getJiraBaseUrl() + "/browse/" + issue.getKey();
    }

    /** The app's panel on the page of the issue. */
    public String panel(Issue issue) {
        return view(issue) + "#outcome-panel";
    }

    /** Where administrators find workflows. */
    public String workflows() {
        return properties.getJiraBaseUrl() + "/secure/admin/workflows/ListWorkflows.jspa";
    }
}
