package org.outcomeowner.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.gate.Texts;
import org.springframework.stereotype.Component;

/** Issues as far as the caller may see and edit them. */
@Component
final class IssueAccess {
    private final IssueService issues;
    private final JiraAuthenticationContext authentication;
    private final OutcomeFields fields;
    private final Texts texts;

    IssueAccess(IssueService issues, JiraAuthenticationContext authentication, OutcomeFields fields, Texts texts) {
        this.issues = issues;
        this.authentication = authentication;
        this.fields = fields;
        this.texts = texts;
    }

    /**
     * The issue of this key, as it is stored now.
     *
     * @throws OutcomeNotFoundException alike when there is none and when the caller can't see it; also when it has no outcome
     */
    Issue visible(String key) {
        IssueService.IssueResult found = issues.getIssue(caller(), key);
        if (!found.isValid() || found.getIssue() == null) {
            throw new OutcomeNotFoundException(texts.say("outcome-owner.rest.not-found", key));
        }
        if (!fields.concern(found.getIssue())) {
            throw new OutcomeNotFoundException(texts.say("outcome-owner.rest.no-outcome", key));
        }
        return found.getIssue();
    }

    /**
     * The issue of this key, if the caller may change it.
     *
     * @throws OutcomeNotFoundException as {@link #visible} does
     * @throws EditForbiddenException if the caller may see it only, or its status makes it read-only
     */
    Issue editable(String key) {
        Issue issue = visible(key);
        if (!issues.isEditable(issue, caller())) {
            throw new EditForbiddenException(texts.say("outcome-owner.rest.forbidden", key));
        }
        return issue;
    }

    /** Who asks; null for nobody, which Jira's services take as such. */
    ApplicationUser caller() {
        return authentication.getLoggedInUser();
    }
}
