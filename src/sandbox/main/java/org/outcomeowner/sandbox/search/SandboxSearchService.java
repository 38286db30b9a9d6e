package org.outcomeowner.sandbox.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.outcomeowner.sandbox.issue.IssueFactory;
import org.outcomeowner.sandbox.search.jql.JqlParser;
import org.outcomeowner.sandbox.search.jql.JqlSyntaxException;
import org.outcomeowner.sandbox.search.jql.JqlText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Imitates {@link SearchService} on the database: one statement per search, permissions included. A query with clauses
 * that make no sense is searched as if those clauses found nothing; {@link #validateQuery} tells.
 */
@Component
final class SandboxSearchService implements SearchService {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AppFunctions functions;
    private final Function<List<Long>, List<Issue>> issues;

    @Autowired
    SandboxSearchService(JdbcClient jdbc, Clock clock, AppFunctions functions, IssueFactory issues) {
        this(jdbc, clock, functions, issues::byIds);
    }

    /** @param issues loads issues in the order of their ids */
    SandboxSearchService(
            JdbcClient jdbc, Clock clock, AppFunctions functions, Function<List<Long>, List<Issue>> issues) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.functions = functions;
        this.issues = issues;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String jql) {
        MessageSet errors = new MessageSetImpl();
        try {
            return new ParseResult(JqlParser.parse(jql), errors);
        } catch (JqlSyntaxException e) {
            errors.addErrorMessage(e.getMessage());
            return new ParseResult(new QueryImpl(null, jql), errors);
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        return visibleTo(searcher, query).problems();
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        return page(visibleTo(searcher, query), pager);
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        return visibleTo(searcher, query).count();
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        return page(everything(searcher, query), pager);
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException {
        return everything(searcher, query).count();
    }

    @Override
    public String getJqlString(Query query) {
        return query.getQueryString() == null ? JqlText.of(query) : query.getQueryString();
    }

    private IssueSearch visibleTo(ApplicationUser searcher, Query query) {
        return search(
                new Searcher(searcher, false),
                query,
                new SystemFields.Visible(Visibility.of(searcher), Visibility.ofProject(searcher)));
    }

    private IssueSearch everything(ApplicationUser searcher, Query query) {
        return search(new Searcher(searcher, true), query, new SystemFields.Visible(Sql.EVERYTHING, Sql.EVERYTHING));
    }

    private IssueSearch search(Searcher searcher, Query query, SystemFields.Visible visible) {
        SystemFunctions system = new SystemFunctions(jdbc, clock, searcher.getApplicationUser());
        return IssueSearch.of(
                jdbc,
                query,
                visible.issues(),
                new SearchFields(jdbc, clock, visible),
                new SearchFunctions(system, functions, searcher));
    }

    private SearchResults<Issue> page(IssueSearch search, PagerFilter<?> pager) {
        List<Issue> page = issues.apply(search.ids(pager.getStart(), pager.getMax()));
        return new SearchResults<>(page, Math.toIntExact(search.count()), pager);
    }
}
