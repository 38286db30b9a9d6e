package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;

/** A custom field whose type is at hand. The type and the contexts are looked up at each call. */
final class StoredCustomField implements CustomField {
    private final FieldRow row;
    private final FieldHost host;

    StoredCustomField(FieldRow row, FieldHost host) {
        this.row = row;
        this.host = host;
    }

    FieldRow row() {
        return row;
    }

    @Override
    public String getId() {
        return CustomFieldUtils.CUSTOM_FIELD_PREFIX + row.id();
    }

    @Override
    public Long getIdAsLong() {
        return row.id();
    }

    @Override
    public String getNameKey() {
        return row.name();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getUntranslatedName() {
        return row.name();
    }

    @Override
    public String getDescription() {
        return row.description() == null ? "" : row.description();
    }

    /**
     * @throws IllegalStateException the app with the type went away since the field was read
     */
    @Override
    public CustomFieldType getCustomFieldType() {
        return host.types()
                .type(row.typeKey())
                .orElseThrow(() -> new IllegalStateException("Field “%s” is unavailable: no enabled app has the type %s"
                        .formatted(row.name(), row.typeKey())));
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher() {
        return host.searchers().searcher(row.searcherKey()).orElse(null);
    }

    @Override
    public Object getValue(Issue issue) {
        return TypedField.of(this).valueOf(issue);
    }

    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return getRelevantConfig((IssueContext) issue);
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext issueContext) {
        return host.contexts().ofField(row.id()).stream()
                .filter(context -> context.contains(issueContext))
                .findFirst()
                .map(context -> new StoredFieldConfig(context.id(), this))
                .orElse(null);
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return host.contexts().ofField(row.id()).stream()
                .map(context -> (FieldConfigScheme)
                        new StoredConfigScheme(context, new StoredFieldConfig(context.id(), this), host))
                .toList();
    }

    @Override
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return TypedField.of(this).type().getConfigurationItemTypes();
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return getConfigurationSchemes().stream()
                .flatMap(scheme -> scheme.getAssociatedProjectObjects().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<IssueType> getAssociatedIssueTypes() {
        return getConfigurationSchemes().stream()
                .flatMap(scheme -> scheme.getAssociatedIssueTypes().stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean isRelevantForIssueContext(IssueContext issueContext) {
        return getRelevantConfig(issueContext) != null;
    }

    @Override
    public boolean isAllProjects() {
        return getConfigurationSchemes().stream().anyMatch(FieldConfigScheme::isAllProjects);
    }

    @Override
    public boolean isAllIssueTypes() {
        return getConfigurationSchemes().stream().anyMatch(FieldConfigScheme::isAllIssueTypes);
    }

    @Override
    public boolean isGlobal() {
        return getConfigurationSchemes().stream().anyMatch(FieldConfigScheme::isGlobal);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomField field && getId().equals(field.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return getName();
    }
}
