package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Keeps values like the value table: by field and issue, in the order of their arrival. */
final class InMemoryValues implements CustomFieldValuePersister {

    private final Map<String, Map<Long, List<Object>>> byField = new HashMap<>();

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        return List.copyOf(ofIssue(field, issueId));
    }

    @Override
    public Set<Long> getIssueIdsWithValue(CustomField field, PersistenceFieldType type, Object value) {
        return issuesWhere(field.getId(), values -> values.contains(value));
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
        ofIssue(field, issueId).addAll(values);
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
        ofIssue(field, issueId).clear();
        ofIssue(field, issueId).addAll(values);
    }

    @Override
    public Set<Long> removeValue(CustomField field, Long issueId, PersistenceFieldType type, Object value) {
        return ofIssue(field, issueId).remove(value) ? Set.of(issueId) : Set.of();
    }

    @Override
    public Set<Long> removeAllValues(String customFieldId) {
        Set<Long> removed = issuesWhere(customFieldId, values -> !values.isEmpty());
        byField.remove(customFieldId);
        return removed;
    }

    private List<Object> ofIssue(CustomField field, Long issueId) {
        return byField.computeIfAbsent(field.getId(), id -> new HashMap<>())
                .computeIfAbsent(issueId, id -> new ArrayList<>());
    }

    private Set<Long> issuesWhere(String fieldId, Predicate<List<Object>> condition) {
        return byField.getOrDefault(fieldId, Map.of()).entrySet().stream()
                .filter(entry -> condition.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
