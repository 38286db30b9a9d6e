package com.atlassian.jira.workflow;

import java.util.Map;

/**
 * Which workflow serves which issue type.
 *
 * <p>Source: docs.atlassian.com/DAC/javadoc/jira/reference, same type; test doubles of whole Jira interfaces in
 * github.com/blackducksoftware/hub-jira.
 */
public interface WorkflowScheme {
    /** Id in the database; null for the default scheme and for one that is not stored. */
    Long getId();

    /** Name of the scheme. */
    String getName();

    /** Description; null if there is none. */
    String getDescription();

    /** Whether it is a draft of another scheme. */
    boolean isDraft();

    /** Whether it is the scheme of projects that were given none. */
    boolean isDefault();

    /** The workflow of issue types that are not named: the one configured, or the built-in one. */
    String getActualDefaultWorkflow();

    /** The workflow of the issue type: the one configured, or the default. */
    String getActualWorkflow(String issueTypeId);

    /** The workflow configured for issue types that are not named; null if there is none. */
    String getConfiguredDefaultWorkflow();

    /** The workflow configured for the issue type; null if it is not named. */
    String getConfiguredWorkflow(String issueTypeId);

    /** Names of workflows by issue type id; the key null stands for every type that is not named. Never null. */
    Map<String, String> getMappings();

    /**
     * Collects the mappings of a scheme.
     *
     * <p>Source: docs.atlassian.com/DAC/javadoc/jira/reference, same type.
     */
    interface Builder<T extends Builder<T>> {
        /** Sets the workflow of issue types that are not named. */
        T setDefaultWorkflow(String workflowName);

        /** Sets the workflow of the issue type. */
        T setMapping(String issueTypeId, String workflowName);

        /** Replaces all mappings. */
        T setMappings(Map<String, String> mappings);

        /** Takes the default away. */
        T removeDefault();

        /** Takes the mapping of the issue type away. */
        T removeMapping(String issueTypeId);

        /** Takes every mapping to the workflow away. */
        T removeWorkflow(String workflowName);

        /** Takes all mappings away. */
        T clearMappings();
    }
}
