package com.atlassian.jira.issue.context;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;

/**
 * A project and an issue type, whether or not there is an issue.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest, same class.
 */
public class IssueContextImpl implements IssueContext {
    private final Long projectId;
    private final String issueTypeId;

    /** For the ids; null means any. */
    public IssueContextImpl(Long projectId, String issueTypeId) {
        this.projectId = projectId;
        this.issueTypeId = issueTypeId;
    }

    @Override
    public Project getProjectObject() {
        return projectId == null
                ? null
                : ComponentAccessor.getComponent(ProjectManager.class).getProjectObj(projectId);
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public IssueType getIssueType() {
        return issueTypeId == null
                ? null
                : ComponentAccessor.getComponent(ConstantsManager.class).getIssueType(issueTypeId);
    }

    @Override
    public String getIssueTypeId() {
        return issueTypeId;
    }
}
