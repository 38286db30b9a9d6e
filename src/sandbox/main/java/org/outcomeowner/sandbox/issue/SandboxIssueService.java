package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueInputParametersImpl;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Imitates {@link IssueService}: validate first, then act; whatever is refused leaves nothing behind. */
@Component
final class SandboxIssueService implements IssueService {
    private final IssueAccess access;
    private final CreateOperation creation;
    private final UpdateOperation updates;
    private final TransitionOperation transitions;
    private final IssueExecution execution;

    SandboxIssueService(
            IssueAccess access,
            CreateOperation creation,
            UpdateOperation updates,
            TransitionOperation transitions,
            IssueExecution execution) {
        this.access = access;
        this.creation = creation;
        this.updates = updates;
        this.transitions = transitions;
        this.execution = execution;
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        ErrorCollection errors = new SimpleErrorCollection();
        return new IssueResult(access.visible(user, issueId, errors).orElse(null), errors);
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        ErrorCollection errors = new SimpleErrorCollection();
        return new IssueResult(access.visible(user, issueKey, errors).orElse(null), errors);
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueInputParametersImpl();
    }

    @Override
    public IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
        return new IssueInputParametersImpl(actionParameters);
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters input) {
        return creation.validate(user, input);
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult validated) {
        refuseInvalid(validated);
        return execution.create(user, validated.getIssue());
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters input) {
        return updates.validate(user, issueId, input);
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult validated) {
        return update(user, validated, EventDispatchOption.ISSUE_UPDATED, true);
    }

    @Override
    public IssueResult update(
            ApplicationUser user, UpdateValidationResult validated, EventDispatchOption event, boolean sendMail) {
        refuseInvalid(validated);
        return execution.update(user, validated, event);
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters input) {
        return validateTransition(user, issueId, actionId, input, TransitionOptions.defaults());
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user,
            Long issueId,
            int actionId,
            IssueInputParameters input,
            TransitionOptions transitionOptions) {
        return transitions.validate(user, new TransitionWish(issueId, actionId, transitionOptions), input);
    }

    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult validated) {
        refuseInvalid(validated);
        return execution.transition(user, validated);
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        ErrorCollection errors = new SimpleErrorCollection();
        MutableIssue issue = access.visible(user, issueId, errors)
                .filter(found -> access.check(user, ProjectPermissions.DELETE_ISSUES, found, errors))
                .orElse(null);
        return new DeleteValidationResult(issue, errors);
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult validated) {
        refuseInvalid(validated);
        execution.delete(user, validated.getIssue(), EventDispatchOption.ISSUE_DELETED);
        return new SimpleErrorCollection();
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return updates.isEditable(issue, user);
    }

    private static void refuseInvalid(IssueResult validated) {
        if (!validated.isValid()) {
            throw new IllegalStateException(
                    "A validation result with errors cannot be carried out: " + validated.getErrorCollection());
        }
    }
}
