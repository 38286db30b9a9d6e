package org.outcomeowner.sandbox.field.type;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Date;
import org.springframework.stereotype.Component;

/** A day; written {@code yyyy-MM-dd}, which is the only format the sandbox knows. */
@Component
final class DatePickerType extends SystemFieldType<Date> {
    DatePickerType(CustomFieldValuePersister persister, GenericConfigManager configs) {
        super(
                new Look("datepicker", "Date Picker", JsonType.DATE_TYPE, "view-text.vm", "edit-date.vm"),
                persister,
                configs);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_DATE;
    }

    @Override
    protected Object getDbValueFromObject(Date value) {
        return new Timestamp(value.getTime());
    }

    @Override
    protected Date getObjectFromDbValue(Object databaseValue) {
        return (Date) databaseValue;
    }

    @Override
    public String getStringFromSingularObject(Date value) {
        return new Timestamp(value.getTime()).toLocalDateTime().toLocalDate().toString();
    }

    @Override
    public Date getSingularObjectFromString(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Timestamp.valueOf(LocalDate.parse(text.trim()).atStartOfDay());
        } catch (DateTimeParseException e) {
            throw new FieldValidationException(
                    "You did not enter a valid date. Please enter the date in the format \"yyyy-MM-dd\".");
        }
    }

    @Override
    Object toJson(Date value) {
        return getStringFromSingularObject(value);
    }
}
