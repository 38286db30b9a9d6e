package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.Objects;

/**
 * Parses, validates and runs JQL.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server; test doubles
 * of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira.
 */
public interface SearchService {

    /** Parses JQL; errors are in the answer, never thrown. */
    ParseResult parseQuery(ApplicationUser searcher, String query);

    /** Checks that the fields, operators and values of a query exist for the user; never null. */
    MessageSet validateQuery(ApplicationUser searcher, Query query);

    /** Issues the user may see; null is the anonymous user. */
    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException;

    /** How many issues the user may see. */
    long searchCount(ApplicationUser searcher, Query query) throws SearchException;

    /** Issues whoever may see them; for the app's own book-keeping only. */
    SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException;

    /** How many issues there are, whoever may see them. */
    long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException;

    /** JQL of a query. */
    String getJqlString(Query query);

    /** Answer of {@link SearchService#parseQuery}. */
    final class ParseResult {

        private final Query query;
        private final MessageSet errors;

        /** The query is null if there are errors. */
        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = Objects.requireNonNull(errors, "errors");
        }

        /** The query; null if it is not valid JQL. */
        public Query getQuery() {
            return query;
        }

        /** What is wrong with it; never null. */
        public MessageSet getErrors() {
            return errors;
        }

        /** True without errors. */
        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }
}
