package org.outcomeowner.sandbox.security;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.notification.type.UserCFNotificationTypeAware;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Decides whether a user is among a holder. */
@Component
final class HolderCheck {
    private final GroupManager groups;
    private final RoleActors roles;
    private final ObjectProvider<CustomFieldManager> customFields;

    HolderCheck(GroupManager groups, RoleActors roles, ObjectProvider<CustomFieldManager> customFields) {
        this.groups = groups;
        this.roles = roles;
        this.customFields = customFields;
    }

    /**
     * @param issue null when a project alone is asked about: what depends on an issue then holds nobody
     * @param user null for somebody who is not logged in
     */
    boolean holds(Holder holder, Project project, Issue issue, ApplicationUser user) {
        if (user == null) {
            return holder.type() == Holder.Type.ANYONE;
        }
        return user.isActive() && holdsActive(holder, project, issue, user);
    }

    private boolean holdsActive(Holder holder, Project project, Issue issue, ApplicationUser user) {
        return switch (holder.type()) {
            case ANYONE, LOGGED_IN -> true;
            case GROUP -> groups.isUserInGroup(user, holder.parameter());
            case ROLE -> roles.contains(Long.parseLong(holder.parameter()), project.getId(), user);
            case USER -> user.getKey().equals(holder.parameter());
            case PROJECT_LEAD -> user.getKey().equals(project.getLeadUserKey());
            case REPORTER -> issue != null && user.getKey().equals(issue.getReporterId());
            case ASSIGNEE -> issue != null && user.getKey().equals(issue.getAssigneeId());
            case USER_FIELD -> issue != null && inField(holder.parameter(), issue, user);
        };
    }

    private boolean inField(String fieldId, Issue issue, ApplicationUser user) {
        CustomField field = customFields.getObject().getCustomFieldObject(fieldId);
        if (field == null || !(field.getCustomFieldType() instanceof UserCFNotificationTypeAware aware)) {
            return false;
        }
        Object value = aware.getValueFromIssue(field, issue);
        return value instanceof Collection<?> users ? users.contains(user) : user.equals(value);
    }
}
