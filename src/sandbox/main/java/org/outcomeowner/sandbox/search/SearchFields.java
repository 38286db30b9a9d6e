package org.outcomeowner.sandbox.search;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every field one searcher may name. */
final class SearchFields {
    private final Map<String, SearchField> system;
    private final CustomFields custom;

    SearchFields(JdbcClient jdbc, Clock clock, SystemFields.Visible visible) {
        this.system = new SystemFields(jdbc, clock, visible).byName();
        this.custom = new CustomFields(jdbc, clock);
    }

    /** @throws QueryProblem there is no searchable field of the name */
    List<SearchField> named(String name) throws QueryProblem {
        SearchField field = system.get(name.toLowerCase(Locale.ROOT));
        List<SearchField> found = field == null ? custom.named(name) : List.of(field);
        if (found.isEmpty()) {
            throw QueryProblem.unknownField(name);
        }
        return found;
    }
}
