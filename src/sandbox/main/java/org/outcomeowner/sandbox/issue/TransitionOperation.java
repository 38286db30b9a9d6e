package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.field.form.ScreenField;
import org.outcomeowner.sandbox.field.form.ScreenFields;
import org.outcomeowner.sandbox.field.screen.OperationScreens;
import org.outcomeowner.sandbox.security.Archivable;
import org.outcomeowner.sandbox.workflow.WorkflowEngine;
import org.springframework.stereotype.Component;

/** Checks a transition before it runs: permission, conditions and screen. Validators are asked when it runs. */
@Component
final class TransitionOperation {
    private static final String OPTIONS = "sandbox.transition.options";

    private final IssueAccess access;
    private final OperationScreens screens;
    private final ScreenFields screenFields;
    private final CommentInput comments;
    private final WorkflowEngine engine;
    private final WorkflowManager workflows;

    TransitionOperation(
            IssueAccess access,
            OperationScreens screens,
            ScreenFields screenFields,
            CommentInput comments,
            WorkflowEngine engine,
            WorkflowManager workflows) {
        this.access = access;
        this.screens = screens;
        this.screenFields = screenFields;
        this.comments = comments;
        this.engine = engine;
        this.workflows = workflows;
    }

    TransitionValidationResult validate(ApplicationUser user, TransitionWish wish, IssueInputParameters input) {
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<MutableIssue> found = access.visible(user, wish.issueId(), errors)
                .filter(issue -> wish.options().skipPermissions() && !isArchived(issue)
                        || access.check(user, ProjectPermissions.TRANSITION_ISSUES, issue, errors));
        found.ifPresent(issue -> action(issue, user, wish)
                .ifPresentOrElse(
                        action -> read(issue, user, action, new Posted(input, errors)),
                        () -> errors.addErrorMessage(notAvailable(issue, wish.actionId()))));
        return new TransitionValidationResult(
                found.orElse(null),
                errors,
                input.getFieldValuesHolder(),
                Map.of(OPTIONS, wish.options()),
                wish.actionId());
    }

    private static boolean isArchived(Issue issue) {
        return issue instanceof Archivable archivable && archivable.isArchived();
    }

    static TransitionOptions options(TransitionValidationResult result) {
        return (TransitionOptions) result.getAdditionInputs().get(OPTIONS);
    }

    private record Posted(IssueInputParameters input, ErrorCollection errors) {}

    private void read(MutableIssue issue, ApplicationUser user, ActionDescriptor action, Posted posted) {
        List<ScreenField> fields = screens.screenFor(action)
                .map(screen -> screenFields.on(screen, issue, user))
                .orElse(List.of());
        new FieldInputs(issue, user, posted.input(), posted.errors()).readInto(fields);
        comments.read(issue, user, posted.input(), posted.errors());
    }

    private Optional<ActionDescriptor> action(Issue issue, ApplicationUser user, TransitionWish wish) {
        if (wish.options().skipConditions() || wish.options().skipPermissions()) {
            return Optional.ofNullable(
                    workflows.getWorkflow(issue).getDescriptor().getAction(wish.actionId()));
        }
        return engine.availableActions(issue, user).stream()
                .filter(action -> action.getId() == wish.actionId())
                .findFirst();
    }

    private static String notAvailable(Issue issue, int actionId) {
        return ("It seems that you have tried to perform a workflow operation (%d) that is not valid for the current state"
                        + " of this issue (%s). The likely cause is that somebody has changed the issue recently, please"
                        + " look at the issue history for details.")
                .formatted(actionId, issue.getKey());
    }
}
