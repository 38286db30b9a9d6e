package org.outcomeowner.sandbox.field.type;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** A number. */
@Component
final class NumberType extends SystemFieldType<Double> {
    NumberType(CustomFieldValuePersister persister, GenericConfigManager configs) {
        super(new Look("float", "Number Field", "number", "view-text.vm", "edit-text.vm"), persister, configs);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_DECIMAL;
    }

    @Override
    protected Object getDbValueFromObject(Double value) {
        return value;
    }

    @Override
    protected Double getObjectFromDbValue(Object databaseValue) {
        return (Double) databaseValue;
    }

    @Override
    public String getStringFromSingularObject(Double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    @Override
    public Double getSingularObjectFromString(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(text.trim()).doubleValue();
        } catch (NumberFormatException e) {
            throw new FieldValidationException("'" + text + "' is an invalid number");
        }
    }

    @Override
    Object toJson(Double value) {
        return value;
    }
}
