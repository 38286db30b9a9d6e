package org.outcomeowner.sandbox.workflow.scheme;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.Map;

/** Collects what a scheme is to be. */
final class SchemeBuilder implements AssignableWorkflowScheme.Builder {
    private final StoredScheme original;
    private final Map<String, String> mappings;
    private String name;
    private String description;

    SchemeBuilder(StoredScheme original) {
        this.original = original;
        this.name = original.name();
        this.description = original.description();
        this.mappings = original.getMappings();
    }

    @Override
    public AssignableWorkflowScheme.Builder setName(String newName) {
        this.name = newName;
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setDescription(String newDescription) {
        this.description = newDescription;
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setDefaultWorkflow(String workflowName) {
        return setMapping(null, workflowName);
    }

    @Override
    public AssignableWorkflowScheme.Builder setMapping(String issueTypeId, String workflowName) {
        mappings.put(issueTypeId, workflowName);
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setMappings(Map<String, String> newMappings) {
        mappings.clear();
        mappings.putAll(newMappings);
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder removeDefault() {
        return removeMapping(null);
    }

    @Override
    public AssignableWorkflowScheme.Builder removeMapping(String issueTypeId) {
        mappings.remove(issueTypeId);
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder removeWorkflow(String workflowName) {
        mappings.values().removeIf(workflowName::equals);
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder clearMappings() {
        mappings.clear();
        return this;
    }

    @Override
    public AssignableWorkflowScheme build() {
        return new StoredScheme(original.id(), name, description, original.isDefault(), mappings);
    }
}
