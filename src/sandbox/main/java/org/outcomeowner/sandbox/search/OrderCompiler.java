package org.outcomeowner.sandbox.search;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.ArrayList;
import java.util.List;

/** Turns {@code ORDER BY} into SQL. Issues without a value come last; equal ones by key, the newest first. */
final class OrderCompiler {
    private static final String BY_KEY = "p.project_key desc, i.issue_number desc";

    private final SearchFields fields;
    private final MessageSet problems;

    OrderCompiler(SearchFields fields, MessageSet problems) {
        this.fields = fields;
        this.problems = problems;
    }

    String order(OrderBy orderBy) {
        List<String> terms = new ArrayList<>();
        if (orderBy != null) {
            orderBy.getSearchSorts().forEach(sort -> terms.addAll(terms(sort)));
        }
        terms.add(BY_KEY);
        return String.join(", ", terms);
    }

    private List<String> terms(SearchSort sort) {
        try {
            Sort found = fields.named(sort.getField())
                    .get(0)
                    .sort()
                    .orElseThrow(
                            () -> new QueryProblem("Not able to sort using field '%s'.".formatted(sort.getField())));
            SortOrder order = sort.getSortOrder() == null ? found.usual() : sort.getSortOrder();
            String direction = order == SortOrder.DESC ? " desc nulls last" : " asc nulls last";
            return found.expressions().stream()
                    .map(expression -> expression + direction)
                    .toList();
        } catch (QueryProblem e) {
            problems.addErrorMessage(e.getMessage());
            return List.of();
        }
    }
}
