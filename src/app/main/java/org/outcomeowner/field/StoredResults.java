package org.outcomeowner.field;

import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads stored results past the field type, which shows a damaged value as none. */
@Component
final class StoredResults {
    static final PersistenceFieldType TYPE = PersistenceFieldType.TYPE_UNLIMITED_TEXT;

    private final FieldStorage storage;

    StoredResults(FieldStorage storage) {
        this.storage = storage;
    }

    /** What is stored for an issue; none while the issue is created. */
    StoredResult of(CustomField field, Optional<Long> issueId) {
        return issueId.map(id -> storage.values().getValues(field, id, TYPE))
                .filter(values -> !values.isEmpty())
                .map(StoredResults::read)
                .orElse(StoredResult.NONE);
    }

    private static StoredResult read(List<Object> values) {
        return StoredResult.of(values.get(0).toString());
    }
}
