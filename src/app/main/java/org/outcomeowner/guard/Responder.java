package org.outcomeowner.guard;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Optional;
import org.outcomeowner.jira.EnglishTexts;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.rules.BypassResponse;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.Rule;
import org.springframework.stereotype.Component;

/**
 * Does to an epic what the policy wants done when it closed without its result, in the name of the account that administrators named. It does not comment
 * on an epic that lacks the reason for its exit: a comment is that reason.
 */
@Component
final class Responder {
    private static final String NOTE = "outcome-owner.flag.note.";

    private final ResponseAccount account;
    private final CommentManager comments;
    private final WorkflowManager workflows;
    private final IssueService issues;

    Responder(ResponseAccount account, CommentManager comments, WorkflowManager workflows, IssueService issues) {
        this.account = account;
        this.comments = comments;
        this.workflows = workflows;
        this.issues = issues;
    }

    /** Comments, and reopens where the gate is enforced. What was not possible is returned as the key of a text. */
    Optional<String> respond(Flagged flagged, BypassResponse response, Mode mode) {
        if (response.action() == BypassResponse.Action.FLAG) {
            return Optional.empty();
        }
        return account.user()
                .map(user -> respond(flagged, reopening(response, mode), user))
                .orElseGet(() -> Optional.of(NOTE + "no-account"));
    }

    private static Optional<String> reopening(BypassResponse response, Mode mode) {
        return response.transition().filter(name -> mode == Mode.ENFORCE);
    }

    private Optional<String> respond(Flagged flagged, Optional<String> transition, ApplicationUser user) {
        boolean commented = flagged.missing().noneMatch(Rule.REASON_MISSING.key()::equals);
        if (commented) {
            comments.create(flagged.issue(), user, comment(), true);
        }
        return transition
                .flatMap(name -> reopen(flagged.issue(), name, user))
                .or(() -> commented ? Optional.empty() : Optional.of(NOTE + "no-comment"));
    }

    private static String comment() {
        return Message.of("outcome-owner.flag.comment").in(new EnglishTexts());
    }

    private Optional<String> reopen(Issue issue, String transition, ApplicationUser user) {
        return workflows.getWorkflow(issue).getActionsByName(transition).stream()
                        .anyMatch(action -> isDone(issue, action, user))
                ? Optional.empty()
                : Optional.of(NOTE + "not-reopened");
    }

    private boolean isDone(Issue issue, ActionDescriptor action, ApplicationUser user) {
        IssueService.TransitionValidationResult possible =
                issues.validateTransition(user, issue.getId(), action.getId(), issues.newIssueInputParameters());
        return possible.isValid() && issues.transition(user, possible).isValid();
    }
}
