package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.project.Project;

/**
 * Screens by project and issue type.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira; use on Jira 11.3.8
 * in github.com/cfaysal/atlassian-dc-app-footprint.
 */
public interface IssueTypeScreenSchemeManager {

    /** The scheme of a project; never null. */
    IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);

    /** The screen scheme that holds for an issue; never null. */
    FieldScreenScheme getFieldScreenScheme(Issue issue);
}
