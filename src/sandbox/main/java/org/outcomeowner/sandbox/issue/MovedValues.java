package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import org.outcomeowner.sandbox.field.form.FieldRequest;
import org.outcomeowner.sandbox.field.form.ScreenField;
import org.outcomeowner.sandbox.field.form.ScreenFields;
import org.outcomeowner.sandbox.project.IssueNumbers;
import org.outcomeowner.sandbox.security.SecurityLevels;
import org.springframework.stereotype.Component;

/** Fits an issue's values to another project and issue type. */
@Component
final class MovedValues {
    private final CustomFieldManager customFields;
    private final ScreenFields screenFields;
    private final SecurityLevels levels;
    private final IssueNumbers numbers;

    MovedValues(
            CustomFieldManager customFields, ScreenFields screenFields, SecurityLevels levels, IssueNumbers numbers) {
        this.customFields = customFields;
        this.screenFields = screenFields;
        this.levels = levels;
        this.numbers = numbers;
    }

    /** Sets project and type, and clears the custom fields that do not exist there. */
    void enter(StoredIssue issue, Destination destination) {
        List<CustomField> before = filled(issue);
        issue.setProjectObject(destination.project());
        issue.setIssueTypeId(destination.issueType().getId());
        before.stream()
                .filter(field -> !field.isRelevantForIssueContext(issue))
                .forEach(field -> issue.setCustomFieldValue(field, null));
    }

    /** The custom fields that have a value now and would lose it. */
    List<CustomField> lost(Issue issue, Destination destination) {
        StoredIssue there = there(issue, destination);
        return filled(issue).stream()
                .filter(field -> there.getCustomFieldValue(field) == null)
                .toList();
    }

    /** The issue as it would be. */
    StoredIssue there(Issue issue, Destination destination) {
        StoredIssue there = new StoredIssue(StoredIssue.of(issue));
        enter(there, destination);
        return there;
    }

    /** The fields that must have a value there, and have none. */
    List<ScreenField> missing(Issue there) {
        return screenFields.all(there).stream()
                .filter(field -> field.required() && field.field().isEmpty(there))
                .toList();
    }

    /** Takes the values chosen for the fields that must have one. */
    void fill(StoredIssue issue, Destination destination, ApplicationUser user, ErrorCollection errors) {
        for (ScreenField field : missing(issue)) {
            FieldRequest request = new FieldRequest(issue, user, destination.values(), true);
            int before = errors.getErrors().size();
            field.field().validate(request, errors);
            if (errors.getErrors().size() == before) {
                field.field().apply(request);
            }
        }
    }

    /** Gives the issue its key in the other project, and takes away a security level that is unknown there. */
    void rekey(StoredIssue issue, Project project) {
        issue.rekey(project.getKey(), numbers.next(project.getId()));
        Long level = issue.getSecurityLevelId();
        if (level != null && levels.of(project).stream().noneMatch(known -> known.id() == level)) {
            issue.setSecurityLevelId(levels.defaultOf(project).orElse(null));
        }
    }

    private List<CustomField> filled(Issue issue) {
        return customFields.getCustomFieldObjects(issue).stream()
                .filter(field -> issue.getCustomFieldValue(field) != null)
                .toList();
    }
}
