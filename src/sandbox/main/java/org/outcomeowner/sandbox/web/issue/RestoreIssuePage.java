package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.util.ErrorCollection;
import org.outcomeowner.sandbox.issue.IssueArchive;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Restores the archived issue whose page is open. */
@Component
final class RestoreIssuePage implements Page {
    private final Issues issues;
    private final IssueArchive archive;

    RestoreIssuePage(Issues issues, IssueArchive archive) {
        this.issues = issues;
        this.archive = archive;
    }

    @Override
    public String path() {
        return "/browse/{key}/restore";
    }

    @Override
    public Answer post(PageRequest request) {
        Issue issue = issues.find(request);
        ErrorCollection errors = archive.restore(request.user(), issue.getId());
        if (errors.hasAnyErrors()) {
            throw PageException.forbidden(String.join(" ", errors.getErrorMessages()));
        }
        request.tell(issue.getKey() + " is restored.");
        return Answer.redirect(Issues.path(issue.getKey()));
    }
}
