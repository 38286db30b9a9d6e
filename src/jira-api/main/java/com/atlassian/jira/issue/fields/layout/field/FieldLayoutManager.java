package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;

/**
 * Field configurations by project and issue type.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira.
 */
public interface FieldLayoutManager {

    /** The default configuration; never null. */
    FieldLayout getFieldLayout();

    /** The configuration that holds for an issue; never null. */
    FieldLayout getFieldLayout(Issue issue);

    /** The configuration that holds for a project and an issue type; never null. */
    FieldLayout getFieldLayout(Project project, String issueTypeId);

    /** The configuration that holds for a project and an issue type; never null. */
    FieldLayout getFieldLayout(Long projectId, String issueTypeId);
}
