package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import java.math.BigDecimal;

/** A small field type as an app would write it: an amount, stored in words of the database. */
final class MoneyType extends AbstractSingleFieldType<BigDecimal> {

    MoneyType(CustomFieldValuePersister persister, GenericConfigManager configManager) {
        super(persister, configManager);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(BigDecimal amount) {
        return "EUR " + getStringFromSingularObject(amount);
    }

    @Override
    protected BigDecimal getObjectFromDbValue(Object databaseValue) {
        return getSingularObjectFromString(databaseValue.toString().replace("EUR ", ""));
    }

    @Override
    public String getStringFromSingularObject(BigDecimal amount) {
        return amount.toPlainString();
    }

    @Override
    public BigDecimal getSingularObjectFromString(String string) {
        try {
            return new BigDecimal(string);
        } catch (NumberFormatException e) {
            throw new FieldValidationException("Budget must be a number, was " + string);
        }
    }
}
