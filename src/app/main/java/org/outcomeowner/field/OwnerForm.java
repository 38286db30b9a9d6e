package org.outcomeowner.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Map;
import java.util.Optional;

/** What Jira's single user picker needs to know, as plain values. */
public final class OwnerForm {
    private final UserManager userManager;
    private final Issue issue;
    private final CustomField field;

    OwnerForm(UserManager userManager, Issue issue, CustomField field) {
        this.userManager = userManager;
        this.issue = issue;
        this.field = field;
    }

    /**
     * {@code name} and {@code displayName} of the user chosen, {@code typed} when what was typed names nobody, {@code configId} and
     * {@code projectIds} for the search.
     *
     * @param params what was typed before, or the stored value; null when there is nothing
     */
    public Map<String, Object> of(CustomFieldParams params) {
        String name = params == null ? "" : FormText.first(params, null).strip();
        Optional<ApplicationUser> user = Optional.ofNullable(userManager.getUserByName(name));
        return Map.of(
                "name", user.map(ApplicationUser::getName).orElse(""),
                "displayName", user.map(ApplicationUser::getDisplayName).orElse(""),
                "typed", user.isPresent() ? "" : name,
                "configId", configId(),
                "projectIds", projectIds());
    }

    private String configId() {
        return Optional.ofNullable(issue)
                .map(field::getRelevantConfig)
                .map(FieldConfig::getId)
                .map(Object::toString)
                .orElse("");
    }

    /** Ends with a comma: the picker splits it as text, and jQuery would make a number of a single id. */
    private String projectIds() {
        return Optional.ofNullable(issue)
                .map(Issue::getProjectId)
                .map(id -> id + ",")
                .orElse(",");
    }
}
