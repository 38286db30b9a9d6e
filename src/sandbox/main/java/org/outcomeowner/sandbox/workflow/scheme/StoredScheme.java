package org.outcomeowner.sandbox.workflow.scheme;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.HashMap;
import java.util.Map;

/**
 * A scheme as it was when it was read or built.
 *
 * @param id null if it is not stored, or is the one of projects without a scheme
 * @param mappings names of workflows by issue type id; null for every other type
 */
record StoredScheme(Long id, String name, String description, boolean isDefault, Map<String, String> mappings)
        implements AssignableWorkflowScheme {
    /** What projects have that were given no scheme. */
    static final StoredScheme DEFAULT = new StoredScheme(
            null, "Default Workflow Scheme", "Every issue type has the built-in workflow.", true, Map.of());

    StoredScheme {
        // Map.copyOf bears no null key.
        mappings = new HashMap<>(mappings);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public boolean isDraft() {
        return false;
    }

    @Override
    public String getActualDefaultWorkflow() {
        return mappings.getOrDefault(null, JiraWorkflow.DEFAULT_WORKFLOW_NAME);
    }

    @Override
    public String getActualWorkflow(String issueTypeId) {
        return mappings.getOrDefault(issueTypeId, getActualDefaultWorkflow());
    }

    @Override
    public String getConfiguredDefaultWorkflow() {
        return mappings.get(null);
    }

    @Override
    public String getConfiguredWorkflow(String issueTypeId) {
        return mappings.get(issueTypeId);
    }

    @Override
    public Map<String, String> getMappings() {
        return new HashMap<>(mappings);
    }

    @Override
    public Builder builder() {
        return new SchemeBuilder(this);
    }
}
