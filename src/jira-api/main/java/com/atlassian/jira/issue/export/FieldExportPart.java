package com.atlassian.jira.issue.export;

import java.util.stream.Stream;

/**
 * One column of an export.
 *
 * <p>Source: use in the public plugin class com.intel IssuePickerCFType.
 */
public interface FieldExportPart {

    /** Id of the column. */
    String getId();

    /** Heading of the column. */
    String getItemLabel();

    /** Values of the issue; never null. */
    Stream<String> getValues();
}
