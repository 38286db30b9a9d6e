package com.atlassian.jira.issue.export;

import java.util.List;
import java.util.Optional;

/**
 * The columns a field fills in an export.
 *
 * <p>Source: use in the public plugin class com.intel IssuePickerCFType.
 */
public interface FieldExportParts {

    /** The columns in their order; never null. */
    List<FieldExportPart> getParts();

    /** Column by id. */
    Optional<FieldExportPart> getPartWithId(String id);
}
