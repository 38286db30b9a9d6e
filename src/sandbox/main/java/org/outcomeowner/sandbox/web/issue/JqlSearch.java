package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Runs what was typed into the search box. */
record JqlSearch(SearchService search) {
    Found find(ApplicationUser user, String jql, PagerFilter<Issue> page) {
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid()) {
            return Found.refused(parsed.getErrors().getErrorMessages());
        }
        MessageSet problems = search.validateQuery(user, parsed.getQuery());
        if (problems.hasAnyErrors()) {
            return Found.refused(problems.getErrorMessages());
        }
        try {
            return new Found(Optional.of(search.search(user, parsed.getQuery(), page)), List.of());
        } catch (SearchException e) {
            return Found.refused(List.of(e.getMessage()));
        }
    }

    /**
     * What was found.
     *
     * @param results a page of issues, unless the query makes no sense
     * @param errors why it makes none
     */
    record Found(Optional<SearchResults<Issue>> results, Collection<String> errors) {
        private static Found refused(Collection<String> errors) {
            return new Found(Optional.empty(), errors);
        }
    }
}
