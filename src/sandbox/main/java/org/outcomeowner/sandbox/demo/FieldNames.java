package org.outcomeowner.sandbox.demo;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ids of fields by the names people know. */
@Component
final class FieldNames {
    private static final Map<String, String> SYSTEM = Map.of(
            "Summary", IssueFieldConstants.SUMMARY,
            "Description", IssueFieldConstants.DESCRIPTION,
            "Assignee", IssueFieldConstants.ASSIGNEE,
            "Reporter", IssueFieldConstants.REPORTER,
            "Priority", IssueFieldConstants.PRIORITY,
            "Due date", IssueFieldConstants.DUE_DATE,
            "Resolution", IssueFieldConstants.RESOLUTION,
            "Security Level", IssueFieldConstants.SECURITY);

    private final Names names;

    FieldNames(Names names) {
        this.names = names;
    }

    /** Empty for a custom field that was left out. */
    Optional<String> id(String name) {
        return Optional.ofNullable(SYSTEM.get(name))
                .or(() -> names.customField(name).map(CustomField::getId));
    }
}
