package com.atlassian.jira.issue.customfields;

/**
 * Names of parameters and ids of custom fields.
 *
 * <p>Source: Jira 7 Javadoc, docs.atlassian.com/jira/server; compiled use on Jira 10.3 and 11.3 in
 * github.com/alanmosely/jira-watcher-field-plugin; use in github.com/mashintsev/jira-plugins-contentprojects.
 */
public class CustomFieldUtils {

    /** What every id of a custom field starts with. */
    public static final String CUSTOM_FIELD_PREFIX = "customfield_";

    private static final String PARAM_ISSUE_ID = "com.atlassian.jira.internal.issue_id";
    private static final String PARAM_REQUIRE_PROJECT_IDS = "com.atlassian.jira.internal.require_project_ids";

    private CustomFieldUtils() {}

    /** Key under which the parameters of a field carry the id of the edited issue; absent on create. */
    public static String getParamKeyIssueId() {
        return PARAM_ISSUE_ID;
    }

    /** Put under this key, true makes {@code $projectIdList} available to edit templates. */
    public static String getParamKeyRequireProjectIds() {
        return PARAM_REQUIRE_PROJECT_IDS;
    }

    /** The number in {@code customfield_10000} or {@code customfield_10000:key}; null for any other key. */
    public static Long getCustomFieldId(String key) {
        if (key == null || !key.startsWith(CUSTOM_FIELD_PREFIX)) {
            return null;
        }
        String id = key.substring(CUSTOM_FIELD_PREFIX.length()).split(":", 2)[0];
        return id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }
}
