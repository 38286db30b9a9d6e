package com.example.pledge;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;

/** What somebody promises, in at most 40 characters. */
public final class PledgeFieldType extends AbstractSingleFieldType<String> {
    private static final int LONGEST = 40;

    public PledgeFieldType(CustomFieldValuePersister persister, GenericConfigManager configs) {
        super(persister, configs);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String pledge) {
        return pledge;
    }

    @Override
    protected String getObjectFromDbValue(Object stored) {
        return stored.toString();
    }

    @Override
    public String getStringFromSingularObject(String pledge) {
        return pledge;
    }

    @Override
    public String getSingularObjectFromString(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.length() > LONGEST) {
            throw new FieldValidationException("A pledge has at most " + LONGEST + " characters");
        }
        return typed;
    }
}
