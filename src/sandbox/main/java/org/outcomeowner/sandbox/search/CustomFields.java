package org.outcomeowner.sandbox.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Custom fields as their system searchers make them searchable; a field without one cannot be searched. */
final class CustomFields {
    private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final String TEXT = "coalesce(v.string_value, v.text_value)";

    private final JdbcClient jdbc;
    private final Lookups lookups;
    private final DateReader dates;

    CustomFields(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.lookups = new Lookups(jdbc);
        this.dates = new DateReader(clock);
    }

    /** The fields of the name, or the one field of {@code cf[id]}; Jira searches all fields of one name. */
    List<SearchField> named(String name) {
        List<SearchField> found = new ArrayList<>();
        jdbc.sql("select id, searcher_key from custom_field where lower(name) = lower(?)"
                        + " or concat('cf[', id, ']') = lower(?) or concat('customfield_', id) = lower(?) order by id")
                .params(name, name, name)
                .query((row, number) -> field(row.getLong("id"), row.getString("searcher_key")))
                .list()
                .forEach(field -> field.ifPresent(found::add));
        return found;
    }

    private Optional<SearchField> field(long id, String searcherKey) {
        if (searcherKey == null || !searcherKey.startsWith(SYSTEM)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (searcherKey.substring(SYSTEM.length())) {
                    case "userpickergroupsearcher", "userpickersearcher" -> user(id);
                    case "textsearcher" -> text(id);
                    case "exacttextsearcher" -> exactText(id);
                    case "exactnumber", "numberrange" -> number(id);
                    case "daterange", "datetimerange" -> date(id);
                    case "multiselectsearcher" -> option(id);
                    default -> null;
                });
    }

    private SearchField user(long id) {
        return new ValueField(
                Stored.customField(id, "v.string_value"),
                SearchField.EQUALITY,
                lookups.user(),
                Sort.customField(
                        id, "(select lower(u.display_name) from app_user u where u.user_key = v.string_value)"));
    }

    private SearchField text(long id) {
        return new TextField(List.of(Stored.customField(id, TEXT)), Sort.customField(id, "lower(" + TEXT + ")"));
    }

    private SearchField exactText(long id) {
        return new ValueField(
                Stored.customField(id, TEXT), SearchField.EQUALITY, Lookups::text, Sort.customField(id, TEXT));
    }

    private SearchField number(long id) {
        return new ValueField(
                Stored.customField(id, "v.number_value"),
                SearchField.RELATIONAL,
                Lookups::number,
                Sort.customField(id, "v.number_value"));
    }

    private SearchField date(long id) {
        return new ValueField(
                Stored.customField(id, "v.date_value"),
                SearchField.RELATIONAL,
                dates.instants(),
                Sort.customField(id, "v.date_value"));
    }

    /** Select fields keep the id of the option. */
    private SearchField option(long id) {
        return new ValueField(
                Stored.customField(id, "v.string_value"),
                SearchField.EQUALITY,
                (literal, field) -> options(id, literal, field),
                Sort.customField(
                        id, "(select o.position from field_option o where cast(o.id as varchar) = v.string_value)"));
    }

    private List<Object> options(long fieldId, Literal literal, String field) throws QueryProblem {
        List<String> found = jdbc.sql("select cast(o.id as varchar) from field_option o join field_context c"
                        + " on c.id = o.config_id where c.field_id = ? and (lower(o.val) = lower(?)"
                        + " or cast(o.id as varchar) = ?)")
                .params(fieldId, literal.text(), literal.text())
                .query(String.class)
                .list();
        if (found.isEmpty()) {
            throw new QueryProblem("The option '%s' for field '%s' does not exist.".formatted(literal.text(), field));
        }
        return List.copyOf(found);
    }
}
