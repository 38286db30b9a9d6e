package org.outcomeowner.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import org.springframework.stereotype.Component;

/** Where Jira keeps the values of a field type and its default values. */
@Component
final class FieldStorage {
    private final CustomFieldValuePersister values;
    private final GenericConfigManager configurations;

    FieldStorage(CustomFieldValuePersister values, GenericConfigManager configurations) {
        this.values = values;
        this.configurations = configurations;
    }

    CustomFieldValuePersister values() {
        return values;
    }

    GenericConfigManager configurations() {
        return configurations;
    }
}
