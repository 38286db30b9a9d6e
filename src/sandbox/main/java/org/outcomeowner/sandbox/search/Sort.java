package org.outcomeowner.sandbox.search;

import com.atlassian.query.order.SortOrder;
import java.util.List;

/**
 * How a field sorts.
 *
 * @param expressions SQL, the most important first
 * @param usual the order when the query names none
 */
record Sort(List<String> expressions, SortOrder usual) {
    static Sort ascending(String... expressions) {
        return new Sort(List.of(expressions), SortOrder.ASC);
    }

    static Sort descending(String... expressions) {
        return new Sort(List.of(expressions), SortOrder.DESC);
    }

    /** By the smallest value of a custom field. */
    static Sort customField(long fieldId, String column) {
        return ascending("(select min(" + column
                + ") from custom_field_value v where v.issue_id = i.id and v.field_id = " + fieldId + ")");
    }
}
