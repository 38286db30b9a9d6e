package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Stores the values of custom fields: strings for the text types, {@code Double} for numbers, {@code Date} for dates.
 *
 * <p>Source: Jira 7 Javadoc, docs.atlassian.com/jira/server; compiled use on Jira 10.3 and 11.3 in
 * github.com/alanmosely/jira-watcher-field-plugin.
 */
public interface CustomFieldValuePersister {

    /** Values of a field of an issue, by time of update and id; never null. */
    List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType);

    /** Ids of the issues that have exactly this value; never null. */
    Set<Long> getIssueIdsWithValue(CustomField field, PersistenceFieldType persistenceFieldType, Object value);

    /** Adds values. */
    void createValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Collection<?> values);

    /** Replaces all values; an empty collection or null removes them. */
    void updateValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Collection<?> values);

    /** Removes one value of an issue; the ids of the issues it was removed from. */
    Set<Long> removeValue(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Object value);

    /** Removes the values of all issues; the ids of these issues. */
    Set<Long> removeAllValues(String customFieldId);
}
