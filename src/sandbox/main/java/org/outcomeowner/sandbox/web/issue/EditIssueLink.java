package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.bc.issue.IssueService;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** The address that Jira gives its edit form, as apps link to it: with the issue's number. */
@Component
final class EditIssueLink implements Page {
    private final IssueService issues;

    EditIssueLink(IssueService issues) {
        this.issues = issues;
    }

    @Override
    public String path() {
        return "/secure/EditIssue!default.jspa";
    }

    @Override
    public Answer get(PageRequest request) {
        IssueService.IssueResult found = issues.getIssue(request.user(), (long) request.number("id", 0));
        if (!found.isValid()) {
            throw PageException.notFound(
                    "The issue you are trying to edit does not exist, or you do not have the permission to see it.");
        }
        return Answer.redirect(Issues.path(found.getIssue().getKey()) + "/edit");
    }
}
