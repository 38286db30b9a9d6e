package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.util.ErrorCollection;
import org.outcomeowner.sandbox.issue.IssueArchive;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Archives the issue whose page is open. */
@Component
final class ArchiveIssuePage implements Page {
    private final Issues issues;
    private final IssueArchive archive;

    ArchiveIssuePage(Issues issues, IssueArchive archive) {
        this.issues = issues;
        this.archive = archive;
    }

    @Override
    public String path() {
        return "/browse/{key}/archive";
    }

    @Override
    public Answer post(PageRequest request) {
        Issue issue = issues.find(request);
        ErrorCollection errors = archive.archive(request.user(), issue.getId());
        if (errors.hasAnyErrors()) {
            throw PageException.forbidden(String.join(" ", errors.getErrorMessages()));
        }
        request.tell(issue.getKey() + " is archived.");
        return Answer.redirect(Issues.path(issue.getKey()));
    }
}
