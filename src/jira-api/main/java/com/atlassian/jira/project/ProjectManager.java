package com.atlassian.jira.project;

import java.util.List;

/**
 * Finds projects.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/hub-jira; compiled use on Jira
 * 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface ProjectManager {
    /** Every project. */
    List<Project> getProjects();

    /** The project with this id, or {@code null}. */
    Project getProjectObj(Long id);

    /** The project with this key, or {@code null}. */
    Project getProjectObjByKey(String projectKey);
}
