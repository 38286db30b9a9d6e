package org.outcomeowner.sandbox.field;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an administrator does to custom fields. */
@Component
public final class FieldAdmin {
    /**
     * A custom field in the administrator's list.
     *
     * @param row what the database knows
     * @param available whether an enabled app has its type
     */
    public record ListedField(FieldRow row, boolean available) {}

    /**
     * A type that a custom field can have.
     *
     * @param key complete module key
     * @param name its name
     */
    public record ListedType(String key, String name) {}

    private final CustomFieldManager fields;
    private final FieldRows rows;
    private final FieldTypes types;
    private final ContextRows contexts;

    FieldAdmin(CustomFieldManager fields, FieldRows rows, FieldTypes types, ContextRows contexts) {
        this.fields = fields;
        this.rows = rows;
        this.types = types;
        this.contexts = contexts;
    }

    /** All custom fields, those whose app is not there included. */
    public List<ListedField> list() {
        return rows.all().stream()
                .map(row -> new ListedField(row, types.type(row.typeKey()).isPresent()))
                .toList();
    }

    /** The types to choose from. */
    public List<ListedType> types() {
        return types.all().stream()
                .map(module ->
                        new ListedType(module.type().getKey(), module.type().getName()))
                .toList();
    }

    /**
     * Creates a field for all projects and issue types, with the type's first searcher.
     *
     * @throws NoSuchElementException no enabled app has the type
     */
    public CustomField create(String name, String typeKey) {
        return create(name, typeKey, List.of());
    }

    /** Creates a field for all projects and the given issue types, with the type's first searcher. */
    public CustomField create(String name, String typeKey, List<IssueType> issueTypes) {
        CustomFieldType type = types.type(typeKey)
                .orElseThrow(() -> new NoSuchElementException("No enabled app has the field type " + typeKey));
        List<CustomFieldSearcher> searchers = fields.getCustomFieldSearchers(type);
        try {
            return fields.createCustomField(
                    name, "", type, searchers.isEmpty() ? null : searchers.get(0), List.of(), issueTypes);
        } catch (CreateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Adds a context for projects, which wins over the field's global one there. */
    public void addContext(CustomField field, String name, List<Project> projects, List<IssueType> issueTypes) {
        Set<Long> projectIds = projects.stream().map(Project::getId).collect(Collectors.toSet());
        Set<String> typeIds = issueTypes.stream().map(IssueType::getId).collect(Collectors.toSet());
        contexts.insert(new ContextRow(0, field.getIdAsLong(), name, projectIds, typeIds));
    }
}
