package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/**
 * Where an issue is or would be: a project and an issue type.
 *
 * <p>Source: Jira 7.1.9 Javadoc, docs.atlassian.com/jira/7.1.9; Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface IssueContext {

    /** The project; null in a global context. */
    Project getProjectObject();

    /** Id of the project; null in a global context. */
    Long getProjectId();

    /** The issue type; null if none is given. */
    IssueType getIssueType();

    /** Id of the issue type; null if none is given. */
    String getIssueTypeId();
}
