package org.outcomeowner.sandbox.web.bulk;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Reads from a request which issues are selected: picked by key, or all that a query finds. */
@Component
final class Selections {
    private static final int MOST = 1000;

    private final IssueService issues;
    private final SearchService search;

    Selections(IssueService issues, SearchService search) {
        this.issues = issues;
        this.search = search;
    }

    /**
     * The issues selected.
     *
     * @throws PageException none is selected, one cannot be seen, or they are too many
     */
    Selection of(PageRequest request) {
        String jql = request.param("all");
        List<String> keys = jql.isEmpty() ? request.params("issue") : found(request, jql);
        if (keys.isEmpty()) {
            throw PageException.badRequest("Select the issues to change in the list first.");
        }
        if (keys.size() > MOST) {
            throw PageException.badRequest(
                    "At most %,d issues are changed at once; these are %,d.".formatted(MOST, keys.size()));
        }
        return new Selection(keys.stream().map(key -> issue(key, request)).toList(), jql);
    }

    private MutableIssue issue(String key, PageRequest request) {
        IssueService.IssueResult found = issues.getIssue(request.user(), key);
        if (!found.isValid() || found.getIssue() == null) {
            throw PageException.notFound(
                    "The issue %s does not exist, or you do not have the permission to see it.".formatted(key));
        }
        return found.getIssue();
    }

    private List<String> found(PageRequest request, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(request.user(), jql);
        if (!parsed.isValid()) {
            throw PageException.badRequest("The query cannot be read: " + jql);
        }
        try {
            SearchResults<Issue> results =
                    search.search(request.user(), parsed.getQuery(), new PagerFilter<>(0, MOST + 1));
            return results.getResults().stream().map(Issue::getKey).toList();
        } catch (SearchException e) {
            throw PageException.badRequest(e.getMessage());
        }
    }
}
