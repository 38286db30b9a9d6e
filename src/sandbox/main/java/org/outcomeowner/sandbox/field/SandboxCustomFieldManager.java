package org.outcomeowner.sandbox.field;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/**
 * Imitates {@link CustomFieldManager}. A field whose type no enabled app has is not given out; it stays in the
 * database with its values and is back when the app is.
 */
@Component
final class SandboxCustomFieldManager implements CustomFieldManager {
    private final FieldRows rows;
    private final FieldHost host;
    private final Tx tx;

    SandboxCustomFieldManager(FieldRows rows, FieldHost host, Tx tx) {
        this.rows = rows;
        this.host = host;
        this.tx = tx;
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return rows.all().stream()
                .map(this::available)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return getCustomFieldObjects().stream()
                .filter(field -> field.isRelevantForIssueContext(issue))
                .toList();
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return id == null ? null : rows.byId(id).flatMap(this::available).orElse(null);
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        return getCustomFieldObject(CustomFieldUtils.getCustomFieldId(id));
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String customFieldName) {
        return getCustomFieldObjects().stream()
                .filter(field -> field.getName().equalsIgnoreCase(customFieldName))
                .toList();
    }

    @Override
    public CustomFieldType getCustomFieldType(String key) {
        return host.types().type(key).orElse(null);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return host.searchers().searcher(key).orElse(null);
    }

    @Override
    public List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType customFieldType) {
        return host.searchers().of(customFieldType.getKey());
    }

    @Override
    public CustomField createCustomField(
            String fieldName,
            String description,
            CustomFieldType fieldType,
            CustomFieldSearcher customFieldSearcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws CreateException {
        if (fieldName == null || fieldName.isBlank()) {
            throw new CreateException("The name of a custom field must not be blank");
        }
        String searcher = customFieldSearcher == null
                ? null
                : customFieldSearcher.getDescriptor().getCompleteKey();
        FieldRow row = new FieldRow(0, fieldName, description, fieldType.getKey(), searcher);
        long id = tx.call(() -> {
            long created = rows.insert(row);
            host.contexts()
                    .insert(new ContextRow(
                            0,
                            created,
                            "Default Configuration Scheme for " + fieldName,
                            projectIds(contexts),
                            typeIds(issueTypes)));
            return created;
        });
        return getCustomFieldObject(id);
    }

    @Override
    public void removeCustomField(CustomField customField) {
        tx.run(() -> {
            customField.getCustomFieldType().remove(customField);
            rows.delete(customField.getIdAsLong());
        });
    }

    private Optional<CustomField> available(FieldRow row) {
        return host.types().type(row.typeKey()).map(type -> new StoredCustomField(row, host));
    }

    private static Set<Long> projectIds(List<JiraContextNode> contexts) {
        Set<Long> ids = new HashSet<>();
        for (JiraContextNode context : contexts == null ? List.<JiraContextNode>of() : contexts) {
            if (context.getProjectId() == null) {
                return Set.of();
            }
            ids.add(context.getProjectId());
        }
        return ids;
    }

    /** A null in the list means all issue types, as in Jira. */
    private static Set<String> typeIds(List<IssueType> issueTypes) {
        Set<String> ids = new HashSet<>();
        for (IssueType type : issueTypes == null ? List.<IssueType>of() : issueTypes) {
            if (type == null) {
                return Set.of();
            }
            ids.add(type.getId());
        }
        return ids;
    }
}
