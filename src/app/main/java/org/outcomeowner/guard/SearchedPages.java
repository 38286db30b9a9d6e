package org.outcomeowner.guard;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.OrderByImpl;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Pages by Jira's search. A walk goes by the time of creation, or of the last change, and each page asks for what is not earlier than the last issue
 * seen, so that no page lies deeper in its results than the issues of one second, however many there are: Jira answers no search past its window, and
 * compares the ids of issues within one project only. A time given as a number is in milliseconds, whatever the time zone of whoever asks.
 */
@Component
final class SearchedPages implements IssuePages {
    private static final int SIZE = 200;
    private static final String CREATED = "created";
    private static final String UPDATED = "updated";

    private final SearchService search;
    private final OutcomeTypes types;

    SearchedPages(SearchService search, OutcomeTypes types) {
        this.search = search;
        this.types = types;
    }

    @Override
    public List<Issue> next(Scope scope, Position position) {
        List<Clause> clauses = new ArrayList<>(clauses(scope));
        clauses.add(new TerminalClauseImpl(timeField(scope), Operator.GREATER_THAN_EQUALS, position.second()));
        OrderByImpl order =
                new OrderByImpl(new SearchSort(timeField(scope), SortOrder.ASC), new SearchSort("key", SortOrder.ASC));
        Query query = new QueryImpl(new AndClause(clauses), order, null);
        return found(query, new PagerFilter<Issue>(position.within(), SIZE));
    }

    @SuppressWarnings("rawtypes") // as Jira declares it
    private List<Issue> found(Query query, PagerFilter page) {
        try {
            return search.searchOverrideSecurity(null, query, page).getResults();
        } catch (SearchException e) {
            throw new SweepFailedException(query, e);
        }
    }

    @Override
    public long timeOf(Scope scope, Issue issue) {
        return (isByChange(scope) ? issue.getUpdated() : issue.getCreated()).getTime();
    }

    @Override
    public int size() {
        return SIZE;
    }

    @Override
    public long countCreatedBefore(long millis) {
        List<Clause> clauses = new ArrayList<>(ofOutcomeTypes());
        clauses.add(new TerminalClauseImpl(CREATED, Operator.LESS_THAN, millis));
        Query query = new QueryImpl(new AndClause(clauses));
        try {
            return search.searchCountOverrideSecurity(null, query);
        } catch (SearchException e) {
            throw new SweepFailedException(query, e);
        }
    }

    private static String timeField(Scope scope) {
        return isByChange(scope) ? UPDATED : CREATED;
    }

    private static boolean isByChange(Scope scope) {
        return scope.kind() == Scope.Kind.CHANGED;
    }

    private List<Clause> clauses(Scope scope) {
        return switch (scope.kind()) {
            case CHANGED -> List.of();
            case OUTCOMES -> ofOutcomeTypes();
            case STATUSES -> List.of(oneOf("status", scope.ids()));
            case PROJECT -> List.of(oneOf("project", scope.ids()));
        };
    }

    private List<Clause> ofOutcomeTypes() {
        return types.all().map(ids -> List.of(oneOf("issuetype", ids))).orElseGet(List::of);
    }

    private static Clause oneOf(String field, Collection<String> ids) {
        Long[] numbers = ids.stream().map(Long::valueOf).toArray(Long[]::new);
        return new TerminalClauseImpl(field, Operator.IN, new MultiValueOperand(numbers));
    }
}
