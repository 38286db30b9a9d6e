package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Imitates {@link FieldManager}. */
@Component
final class SandboxFieldManager implements FieldManager {
    private final CustomFieldManager customFields;
    private final FieldLayoutManager layouts;

    SandboxFieldManager(CustomFieldManager customFields, FieldLayoutManager layouts) {
        this.customFields = customFields;
        this.layouts = layouts;
    }

    @Override
    public Field getField(String id) {
        return getOrderableField(id);
    }

    @Override
    public CustomField getCustomField(String id) {
        return customFields.getCustomFieldObject(id);
    }

    @Override
    public OrderableField getOrderableField(String id) {
        return isCustomField(id) ? getCustomField(id) : SystemField.of(id).orElse(null);
    }

    @Override
    public boolean isCustomField(String id) {
        return id != null && id.startsWith(CustomFieldUtils.CUSTOM_FIELD_PREFIX);
    }

    @Override
    public Set<CustomField> getAvailableCustomFields(ApplicationUser remoteUser, Issue issue) {
        FieldLayout layout = layouts.getFieldLayout(issue);
        Set<CustomField> available = new LinkedHashSet<>(customFields.getCustomFieldObjects(issue));
        available.removeIf(field -> layout.getFieldLayoutItem(field).isHidden());
        return available;
    }
}
