package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A context with its one configuration. */
record StoredConfigScheme(ContextRow context, FieldConfig config, FieldHost host) implements FieldConfigScheme {
    @Override
    public Long getId() {
        return context.id();
    }

    @Override
    public String getName() {
        return context.name();
    }

    @Override
    public String getDescription() {
        return "";
    }

    /** The key null stands for all issue types, as in Jira. */
    @Override
    public Map<String, FieldConfig> getConfigs() {
        Map<String, FieldConfig> configs = new HashMap<>();
        context.issueTypes().forEach(type -> configs.put(type, config));
        if (configs.isEmpty()) {
            configs.put(null, config);
        }
        return configs;
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return config;
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return context.projects().stream()
                .map(host.projects()::getProjectObj)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Collection<IssueType> getAssociatedIssueTypes() {
        return context.issueTypes().stream()
                .map(host.constants()::getIssueType)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public boolean isGlobal() {
        return isAllProjects() && isAllIssueTypes();
    }

    @Override
    public boolean isAllProjects() {
        return context.projects().isEmpty();
    }

    @Override
    public boolean isAllIssueTypes() {
        return context.issueTypes().isEmpty();
    }

    @Override
    public boolean isInContext(IssueContext issueContext) {
        return context.contains(issueContext);
    }
}
