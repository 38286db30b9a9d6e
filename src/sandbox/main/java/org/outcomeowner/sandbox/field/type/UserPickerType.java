package org.outcomeowner.sandbox.field.type;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.UserField;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.notification.type.UserCFNotificationTypeAware;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.springframework.stereotype.Component;

/** One user, stored by key and posted by name. */
@Component
final class UserPickerType extends SystemFieldType<ApplicationUser> implements UserField, UserCFNotificationTypeAware {
    private final UserManager users;
    private final UserBeanFactory beans;

    UserPickerType(
            CustomFieldValuePersister persister,
            GenericConfigManager configs,
            UserManager users,
            UserBeanFactory beans) {
        super(
                new Look("userpicker", "User Picker (single user)", JsonType.USER_TYPE, "view-user.vm", "edit-user.vm"),
                persister,
                configs);
        this.users = users;
        this.beans = beans;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(ApplicationUser user) {
        return user.getKey();
    }

    @Override
    protected ApplicationUser getObjectFromDbValue(Object databaseValue) {
        return users.getUserByKey((String) databaseValue);
    }

    @Override
    public String getStringFromSingularObject(ApplicationUser user) {
        return user == null ? "" : user.getName();
    }

    @Override
    public ApplicationUser getSingularObjectFromString(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        ApplicationUser user = users.getUserByName(text.trim());
        if (user == null) {
            throw new FieldValidationException("User '" + text + "' was not found in the system.");
        }
        return user;
    }

    @Override
    Object toJson(ApplicationUser user) {
        return beans.createBean(user, null);
    }

    @Override
    String fromJson(Object sent) {
        return member(sent, "name");
    }
}
