package org.outcomeowner;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.List;
import org.mockito.Mockito;
import org.outcomeowner.field.OutcomeFields;

/** The three custom fields and the manager that knows them. */
public final class Fields {
    public final CustomFieldManager manager = mock(CustomFieldManager.class);
    public final CustomField owner = field(10001, "outcome-owner-field");
    public final CustomField authority = field(10002, "decision-authority-field");
    public final CustomField result = field(10003, "measured-result-field");

    private final List<CustomField> applying = new ArrayList<>(List.of(owner, authority, result));

    Fields() {
        when(manager.getCustomFieldObjects(any(Issue.class))).thenAnswer(call -> applying);
    }

    /** Takes the field off all issues. */
    public void remove(CustomField field) {
        applying.remove(field);
    }

    public OutcomeFields outcomeFields() {
        return new OutcomeFields(manager);
    }

    private static CustomField field(long id, String typeKey) {
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        when(type.getKey()).thenReturn("org.outcomeowner.outcome-owner:" + typeKey);
        CustomField field = mock(CustomField.class, typeKey);
        when(field.getId()).thenReturn("customfield_" + id);
        when(field.getName()).thenReturn(typeKey);
        when(field.getIdAsLong()).thenReturn(id);
        Mockito.doReturn(type).when(field).getCustomFieldType();
        return field;
    }
}
