package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Workflow schemes and the projects that use them.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/hub-jira; Jira 7 Javadoc,
 * docs.atlassian.com/jira/server; use in docs.adaptavist.com/sr4js and, on Jira 11.3.8, in
 * github.com/cfaysal/atlassian-dc-app-footprint.
 */
public interface WorkflowSchemeManager {
    /** Every scheme that projects can be given; never null. */
    Iterable<AssignableWorkflowScheme> getAssignableSchemes();

    /** The scheme of this id; null if there is none. */
    AssignableWorkflowScheme getWorkflowSchemeObj(long id);

    /** The scheme of this name; null if there is none. */
    AssignableWorkflowScheme getWorkflowSchemeObj(String name);

    /** The scheme of the project; the default one if it was given none. */
    AssignableWorkflowScheme getWorkflowSchemeObj(Project project);

    /** The scheme of projects that were given none: every issue type has the built-in workflow. */
    AssignableWorkflowScheme getDefaultWorkflowScheme();

    /** The projects that have the scheme; never null. */
    List<Project> getProjectsUsing(AssignableWorkflowScheme scheme);

    /** Whether the project was given no scheme. */
    boolean isUsingDefaultScheme(Project project);

    /** Whether a project has the scheme. */
    boolean isActive(WorkflowScheme workflowScheme);

    /** Names of workflows by issue type id in the project; the key null stands for every type that is not named. */
    Map<String, String> getWorkflowMap(Project project);

    /** The name of the workflow of the issue type in the project. */
    String getWorkflowName(Project project, String issueType);

    /** The names of the workflows that projects use. */
    Collection<String> getActiveWorkflowNames();

    /** A builder of a new scheme. */
    AssignableWorkflowScheme.Builder assignableBuilder();

    /** Stores a new scheme and returns it with its id. */
    AssignableWorkflowScheme createScheme(AssignableWorkflowScheme workflowScheme);

    /** Stores what was changed in a scheme that no project has; issues are not migrated. */
    AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme);

    /**
     * Removes a scheme; false if there was none.
     *
     * @throws IllegalArgumentException if a project has it or it is the default one
     */
    boolean deleteWorkflowScheme(WorkflowScheme scheme);
}
