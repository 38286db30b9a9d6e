package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/**
 * One page of what a search found.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; test doubles of whole Jira interfaces in
 * github.com/blackducksoftware/blackduck-jira.
 *
 * @param <T> what was searched for
 */
public class SearchResults<T> {

    private final List<T> results;
    private final int total;
    private final int start;

    /** Takes the page from all results. */
    public SearchResults(List<T> allResults, PagerFilter pager) {
        this.start = Math.min(pager.getStart(), allResults.size());
        this.total = allResults.size();
        this.results = List.copyOf(allResults.subList(start, (int) Math.min(total, (long) start + pager.getMax())));
    }

    /** A page that was already taken from {@code total} results. */
    public SearchResults(List<T> resultsInPage, int total, PagerFilter pager) {
        this.results = List.copyOf(resultsInPage);
        this.total = total;
        this.start = pager.getStart();
    }

    /** The results of this page; never null. */
    public List<T> getResults() {
        return results;
    }

    /** How many there are on all pages. */
    public int getTotal() {
        return total;
    }

    /** Index of the first result of this page, from 0. */
    public int getStart() {
        return start;
    }

    /** Index after the last result of this page. */
    public int getEnd() {
        return start + results.size();
    }
}
