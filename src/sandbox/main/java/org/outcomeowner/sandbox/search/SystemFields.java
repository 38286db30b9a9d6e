package org.outcomeowner.sandbox.search;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jira's own fields under the names that JQL knows them by, in lower case. */
final class SystemFields {
    private static final Stored SUMMARY = Stored.column("i.summary");
    private static final Stored DESCRIPTION = Stored.column("i.description");

    private final Map<String, SearchField> fields = new HashMap<>();
    private final Lookups lookups;
    private final DateReader dates;

    /** @param visible which issues and projects may be named at all */
    SystemFields(JdbcClient jdbc, Clock clock, Visible visible) {
        this.lookups = new Lookups(jdbc);
        this.dates = new DateReader(clock);
        addIdentity(visible);
        addConstants();
        addPeople();
        addTexts();
        addDates();
    }

    /** Which issues and which projects the searcher may name. */
    record Visible(Sql issues, Sql projects) {}

    Map<String, SearchField> byName() {
        return Map.copyOf(fields);
    }

    private void addIdentity(Visible visible) {
        add(new KeyField(lookups.issue(visible.issues())), "key", "issuekey", "issue", "id");
        add(equality("i.project_id", lookups.project(visible.projects()), Sort.ascending("p.project_key")), "project");
    }

    private void addConstants() {
        add(constant("issue_type", "i.issue_type_id"), "issuetype", "type");
        add(constant("issue_status", "i.status_id"), "status");
        add(constant("issue_resolution", "i.resolution_id"), "resolution");
        add(
                new ValueField(
                        Stored.column("i.priority_id"),
                        SearchField.EQUALITY,
                        lookups.named("issue_priority"),
                        Sort.descending("(select -c.position from issue_priority c where c.id = i.priority_id)")),
                "priority");
        add(
                equality(
                        "(select s.category_id from issue_status s where s.id = i.status_id)",
                        Lookups::statusCategory,
                        null),
                "statuscategory");
    }

    private void addPeople() {
        for (String role : List.of("assignee", "reporter", "creator")) {
            String column = "i." + role + "_key";
            Sort byName =
                    Sort.ascending("(select lower(u.display_name) from app_user u where u.user_key = " + column + ")");
            add(equality(column, lookups.user(), byName), role);
        }
    }

    private void addTexts() {
        add(new TextField(List.of(SUMMARY), Sort.ascending("lower(i.summary)")), "summary");
        add(new TextField(List.of(DESCRIPTION), null), "description");
        add(new TextField(List.of(new CommentText()), null), "comment");
        add(new TextField(List.of(SUMMARY, DESCRIPTION, new CommentText()), null), "text");
    }

    private void addDates() {
        add(instant("i.created"), "created", "createddate");
        add(instant("i.updated"), "updated", "updateddate");
        add(instant("i.resolved"), "resolved", "resolutiondate");
        add(
                new ValueField(
                        Stored.column("i.due_date"),
                        SearchField.RELATIONAL,
                        dates.days(),
                        Sort.descending("i.due_date")),
                "due",
                "duedate");
    }

    private SearchField instant(String column) {
        return new ValueField(Stored.column(column), SearchField.RELATIONAL, dates.instants(), Sort.descending(column));
    }

    private static SearchField equality(String column, ValueField.Reader reader, Sort sort) {
        return new ValueField(Stored.column(column), SearchField.EQUALITY, reader, sort);
    }

    private SearchField constant(String table, String column) {
        Sort byPosition = Sort.ascending("(select c.position from " + table + " c where c.id = " + column + ")");
        return equality(column, lookups.named(table), byPosition);
    }

    private void add(SearchField field, String... names) {
        for (String name : names) {
            fields.put(name, field);
        }
    }
}
