package org.outcomeowner.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;
import org.outcomeowner.outcome.OutcomeField;
import org.outcomeowner.outcome.Owner;

/**
 * The owner of an issue before and after the edit that is being stored.
 *
 * @param before the stored owner
 * @param after the owner that the edit leaves
 */
record OwnerChange(Optional<Owner> before, Optional<Owner> after) {
    static OwnerChange of(OutcomeFields fields, Issue issue) {
        Optional<Owner> after = fields.owner(issue);
        return new OwnerChange(
                fields.find(OutcomeField.OWNER, issue)
                        .flatMap(field -> modification(issue, field))
                        .map(modified -> Owners.of(modified.getOldValue()))
                        .orElse(after),
                after);
    }

    private static Optional<ModifiedValue> modification(Issue issue, CustomField field) {
        return issue instanceof MutableIssue mutable
                ? Optional.ofNullable(mutable.getModifiedFields().get(field.getId()))
                : Optional.empty();
    }
}
