package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A context of a field: projects and issue types with the configurations that hold there.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira.
 */
public interface FieldConfigScheme {

    /** Id of the context. */
    Long getId();

    /** Name of the context. */
    String getName();

    /** Description; null if there is none. */
    String getDescription();

    /** Configuration by issue type id; the key null stands for all issue types. */
    Map<String, FieldConfig> getConfigs();

    /** The configuration if there is exactly one; null otherwise. */
    FieldConfig getOneAndOnlyConfig();

    /** Projects of the context; empty if it is global. */
    List<Project> getAssociatedProjectObjects();

    /** Issue types of the context; empty if it holds for all. */
    Collection<IssueType> getAssociatedIssueTypes();

    /** True if the context is not bound to projects. */
    boolean isGlobal();

    /** True if the context holds for all projects. */
    boolean isAllProjects();

    /** True if the context holds for all issue types. */
    boolean isAllIssueTypes();

    /** True if an issue with this project and type is in the context. */
    boolean isInContext(IssueContext issueContext);
}
