package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/**
 * Every project and every issue type.
 *
 * <p>Source: Jira 7.1.9 Javadoc, docs.atlassian.com/jira/7.1.9.
 */
public class GlobalIssueContext implements JiraContextNode {

    private static final JiraContextNode INSTANCE = new GlobalIssueContext();

    private GlobalIssueContext() {}

    /** The only instance. */
    public static JiraContextNode getInstance() {
        return INSTANCE;
    }

    @Override
    public Project getProjectObject() {
        return null;
    }

    @Override
    public Long getProjectId() {
        return null;
    }

    @Override
    public IssueType getIssueType() {
        return null;
    }

    @Override
    public String getIssueTypeId() {
        return null;
    }
}
