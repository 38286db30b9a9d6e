package com.atlassian.jira.issue.export.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.export.FieldExportParts;

/**
 * A field type that exports of search results ask for text.
 *
 * <p>Source: use in the public plugin class com.intel IssuePickerCFType.
 */
public interface ExportableCustomFieldType {

    /** The columns the field fills for an issue; never null. */
    FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context);
}
