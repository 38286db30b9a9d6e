package org.outcomeowner.field;

import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;

/** The parts of the fields that other packages use, over the stores of a test. */
public final class FieldParts {
    private FieldParts() {}

    public static ResultDamage resultDamage(OutcomeFields fields, CustomFieldValuePersister values) {
        return new ResultDamage(fields, new StoredResults(new FieldStorage(values, mock(GenericConfigManager.class))));
    }
}
