package org.outcomeowner.sandbox.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database, in memory unless told otherwise, with the few rows a search needs. Permissions are granted one by one. */
final class SearchData {
    static final long EPIC = 1;
    static final long TO_DO = 1;
    static final long DONE = 2;
    static final long FIXED = 1;

    final JdbcClient jdbc;

    SearchData() {
        this("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** In an empty database. */
    SearchData(String url) {
        DataSource database = new DriverManagerDataSource(url);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        jdbc = JdbcClient.create(database);
        insert("issue_type (id, name, subtask, position)", EPIC, "Epic", false, 0);
        insert("issue_status (id, name, category_id, position)", TO_DO, "To Do", 2, 0);
        insert("issue_status (id, name, category_id, position)", DONE, "Done", 3, 1);
        insert("issue_resolution (id, name, position)", FIXED, "Fixed", 0);
    }

    void user(String name) {
        insert(
                "app_user (user_key, name, display_name, email, password_hash, active)",
                "KEY-" + name,
                name,
                "The " + name,
                name + "@example.com",
                "-",
                true);
    }

    void group(String name, String... members) {
        insert("user_group (name)", name);
        for (String member : members) {
            insert("membership (group_name, user_key)", name, "KEY-" + member);
        }
    }

    long project(String key) {
        long scheme = Rows.insert(
                jdbc.sql("insert into permission_scheme (name) values (?)").param(key));
        return Rows.insert(jdbc.sql("insert into project (project_key, name, issue_counter, permission_scheme_id)"
                        + " values (?, ?, 0, ?)")
                .params(key, key + " project", scheme));
    }

    void grantBrowse(long project, String holderType, String parameter) {
        jdbc.sql("insert into permission_grant (scheme_id, permission, holder_type, holder_parameter)"
                        + " select permission_scheme_id, 'BROWSE_PROJECTS', ?, ? from project where id = ?")
                .params(holderType, parameter, project)
                .update();
    }

    /** An open epic without people, made at the start of 2026. */
    long issue(long project, String key, String summary) {
        Timestamp created = Timestamp.from(Instant.parse("2026-01-01T00:00:00Z"));
        return Rows.insert(jdbc.sql("insert into issue (project_id, issue_number, issue_key, issue_type_id, status_id,"
                        + " summary, created, updated) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(project, Long.valueOf(key.substring(key.indexOf('-') + 1)), key, EPIC, TO_DO, summary)
                .params(created, created));
    }

    void set(long issue, String column, Object value) {
        jdbc.sql("update issue set " + column + " = ? where id = ?")
                .params(value, issue)
                .update();
    }

    long field(String name, String searcher) {
        return Rows.insert(jdbc.sql("insert into custom_field (name, type_key, searcher_key) values (?, 'type', ?)")
                .params(name, "com.atlassian.jira.plugin.system.customfieldtypes:" + searcher));
    }

    void value(long issue, long field, String column, Object value) {
        insert("custom_field_value (issue_id, field_id, updated, " + column + ")", issue, field, 0, value);
    }

    void insert(String into, Object... values) {
        jdbc.sql("insert into " + into + " values (" + Sql.questionMarks(values.length) + ")")
                .params(values)
                .update();
    }
}
