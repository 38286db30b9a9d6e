package org.outcomeowner.field;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the values of one issue in a map. */
final class FakePersister implements CustomFieldValuePersister {
    private final Map<String, List<Object>> values = new HashMap<>();

    /** The one stored value; null if there is none. */
    Object stored(CustomField field) {
        List<Object> all = values.getOrDefault(field.getId(), List.of());
        return all.isEmpty() ? null : all.get(0);
    }

    void store(CustomField field, Object value) {
        values.put(field.getId(), List.of(value));
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        return values.getOrDefault(field.getId(), List.of());
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> added) {
        values.put(field.getId(), new ArrayList<>(added));
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> now) {
        values.put(field.getId(), now == null ? List.of() : new ArrayList<>(now));
    }

    // What the field types don't call

    @Override
    public Set<Long> getIssueIdsWithValue(CustomField field, PersistenceFieldType type, Object value) {
        throw new UnsupportedOperationException("CustomFieldValuePersister.getIssueIdsWithValue");
    }

    @Override
    public Set<Long> removeValue(CustomField field, Long issueId, PersistenceFieldType type, Object value) {
        throw new UnsupportedOperationException("CustomFieldValuePersister.removeValue");
    }

    @Override
    public Set<Long> removeAllValues(String customFieldId) {
        throw new UnsupportedOperationException("CustomFieldValuePersister.removeAllValues");
    }
}
