package com.atlassian.jira.workflow;

/**
 * A workflow scheme that projects can be given.
 *
 * <p>Source: docs.atlassian.com/DAC/javadoc/jira/reference, same type; test doubles of whole Jira interfaces in
 * github.com/blackducksoftware/hub-jira.
 */
public interface AssignableWorkflowScheme extends WorkflowScheme {
    /** A builder that begins with this scheme. */
    Builder builder();

    /**
     * Collects what a scheme is to be.
     *
     * <p>Source: docs.atlassian.com/DAC/javadoc/jira/reference, same type.
     */
    interface Builder extends WorkflowScheme.Builder<Builder> {
        /** Sets the name. */
        Builder setName(String name);

        /** Sets the description; null for none. */
        Builder setDescription(String description);

        /** The scheme collected, which is not stored. */
        AssignableWorkflowScheme build();
    }
}
