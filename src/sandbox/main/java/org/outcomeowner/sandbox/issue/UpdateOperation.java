package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.field.form.ScreenField;
import org.outcomeowner.sandbox.field.form.ScreenFields;
import org.outcomeowner.sandbox.field.screen.OperationScreens;
import org.springframework.stereotype.Component;

/** Checks what is to be changed in an issue. */
@Component
final class UpdateOperation {
    private final IssueAccess access;
    private final OperationScreens screens;
    private final ScreenFields screenFields;
    private final CommentInput comments;

    UpdateOperation(IssueAccess access, OperationScreens screens, ScreenFields screenFields, CommentInput comments) {
        this.access = access;
        this.screens = screens;
        this.screenFields = screenFields;
        this.comments = comments;
    }

    UpdateValidationResult validate(ApplicationUser user, Long issueId, IssueInputParameters input) {
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<MutableIssue> found = access.visible(user, issueId, errors)
                .filter(issue -> access.check(user, ProjectPermissions.EDIT_ISSUES, issue, errors))
                .filter(issue -> workflowAllows(issue, errors));
        found.ifPresent(issue -> {
            new FieldInputs(issue, user, input, errors).readInto(fields(issue, user, input));
            comments.read(issue, user, input, errors);
        });
        return new UpdateValidationResult(found.orElse(null), errors, input.getFieldValuesHolder());
    }

    boolean isEditable(Issue issue, ApplicationUser user) {
        return access.may(user, ProjectPermissions.EDIT_ISSUES, issue) && issue.isEditable();
    }

    private List<ScreenField> fields(MutableIssue issue, ApplicationUser user, IssueInputParameters input) {
        if (input.skipScreenCheck()) {
            return screenFields.all(issue);
        }
        return screens.screenFor(issue, IssueOperations.EDIT_ISSUE_OPERATION)
                .map(screen -> screenFields.on(screen, issue, user))
                .orElse(List.of());
    }

    private static boolean workflowAllows(Issue issue, ErrorCollection errors) {
        if (!issue.isEditable()) {
            errors.addErrorMessage(
                    "You can not edit issue " + issue.getKey() + " due to workflow restrictions.",
                    ErrorCollection.Reason.FORBIDDEN);
        }
        return !errors.hasAnyErrors();
    }
}
