package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Finds the issue that a page's path names. */
@Component
final class Issues {
    private final IssueService issues;

    Issues(IssueService issues) {
        this.issues = issues;
    }

    /** The issue with the key in the path; an unknown and a hidden one give the same page. */
    MutableIssue find(PageRequest request) {
        return find(request.path("key"), request);
    }

    MutableIssue find(String key, PageRequest request) {
        IssueService.IssueResult found = issues.getIssue(request.user(), key);
        if (!found.isValid() || found.getIssue() == null) {
            throw PageException.notFound(
                    "The issue you are trying to view does not exist, or you do not have the permission to see it.");
        }
        return found.getIssue();
    }

    static String path(String key) {
        return "/browse/" + key;
    }
}
