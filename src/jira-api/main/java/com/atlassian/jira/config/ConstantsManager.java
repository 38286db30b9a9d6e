package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/**
 * Statuses, issue types, resolutions and priorities. What is not known is {@code null}.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/hub-jira; compiled use on Jira
 * 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface ConstantsManager {
    /** The status with this id. */
    Status getStatus(String id);

    /** Every status, in order. */
    Collection<Status> getStatuses();

    /** The status with this name. */
    Status getStatusByName(String name);

    /** The issue type with this id. */
    IssueType getIssueType(String id);

    /** Every issue type. */
    Collection<IssueType> getAllIssueTypeObjects();

    /** The resolution with this id. */
    Resolution getResolution(String id);

    /** Every resolution, in order. */
    Collection<Resolution> getResolutions();

    /** Every priority, in order. */
    Collection<Priority> getPriorities();
}
