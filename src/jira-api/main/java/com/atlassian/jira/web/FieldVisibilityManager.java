package com.atlassian.jira.web;

import com.atlassian.jira.issue.Issue;

/**
 * Whether field configurations hide a field.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; compiled use on Jira 10.3 and 11.3 in
 * github.com/alanmosely/jira-watcher-field-plugin.
 */
public interface FieldVisibilityManager {

    /** True if the field is hidden for the issue. */
    boolean isFieldHidden(String fieldId, Issue issue);

    /** True if the field is visible for the issue. */
    boolean isFieldVisible(String fieldId, Issue issue);

    /** True if the field is hidden for issues of this project and type. */
    boolean isFieldHidden(Long projectId, String fieldId, String issueTypeId);

    /** True if the field is visible for issues of this project and type. */
    boolean isFieldVisible(Long projectId, String fieldId, String issueTypeId);
}
