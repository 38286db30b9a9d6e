package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * A project.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira; compiled use on
 * Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface Project {

    /** Id in the database. */
    Long getId();

    /** Key, which starts the keys of its issues. */
    String getKey();

    /** Name of the project. */
    String getName();

    /** Description; null if there is none. */
    String getDescription();

    /** URL; null if there is none. */
    String getUrl();

    /** Who leads the project; null if nobody does. */
    ApplicationUser getProjectLead();

    /** Key of who leads the project; null if nobody does. */
    String getLeadUserKey();

    /** Issue types of the project; never null. */
    Collection<IssueType> getIssueTypes();
}
