package org.outcomeowner.sandbox.search.jql;

import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.OrderByImpl;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code ORDER BY a ASC, b DESC}. */
final class OrderByParser {
    private final Tokens tokens;

    OrderByParser(Tokens tokens) {
        this.tokens = tokens;
    }

    OrderBy orderBy() throws JqlSyntaxException {
        if (!tokens.takeKeyword("order")) {
            return new OrderByImpl(List.of());
        }
        tokens.expectKeyword("by");
        List<SearchSort> sorts = new ArrayList<>();
        do {
            sorts.add(sort());
        } while (tokens.takeSign(","));
        if (!tokens.peek().isEnd()) {
            throw tokens.unexpected("Expecting ',', 'ASC' or 'DESC'");
        }
        return new OrderByImpl(sorts);
    }

    private SearchSort sort() throws JqlSyntaxException {
        String field = new FieldParser(tokens).field();
        if (tokens.takeKeyword("desc")) {
            return new SearchSort(field, SortOrder.DESC);
        }
        return tokens.takeKeyword("asc") ? new SearchSort(field, SortOrder.ASC) : new SearchSort(field);
    }
}
