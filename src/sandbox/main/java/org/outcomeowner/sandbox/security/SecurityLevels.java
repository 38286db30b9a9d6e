package org.outcomeowner.sandbox.security;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The issue security levels of projects. */
@Component
public final class SecurityLevels {
    /**
     * A level of a project's issue security scheme.
     *
     * @param id its id
     * @param name its name
     */
    public record Level(long id, String name) {}

    private final JdbcClient jdbc;

    SecurityLevels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The levels of the project's scheme by name; none without a scheme. */
    public List<Level> of(Project project) {
        return jdbc.sql("select l.id, l.name from security_level l join project p on p.security_scheme_id = l.scheme_id"
                        + " where p.id = ? order by l.name")
                .param(project.getId())
                .query((row, number) -> new Level(row.getLong("id"), row.getString("name")))
                .list();
    }

    /** The level with the id, of whatever scheme. */
    public Optional<Level> byId(long id) {
        return jdbc.sql("select id, name from security_level where id = ?")
                .param(id)
                .query((row, number) -> new Level(row.getLong("id"), row.getString("name")))
                .optional();
    }

    /** The level new issues of the project get unless another is chosen. */
    public Optional<Long> defaultOf(Project project) {
        return jdbc.sql("select s.default_level_id from security_scheme s join project p on p.security_scheme_id = s.id"
                        + " where p.id = ? and s.default_level_id is not null")
                .param(project.getId())
                .query(Long.class)
                .optional();
    }

    long createScheme(String name) {
        return Rows.insert(
                jdbc.sql("insert into security_scheme (name) values (?)").param(name));
    }

    long createLevel(long schemeId, String name) {
        return Rows.insert(jdbc.sql("insert into security_level (scheme_id, name) values (?, ?)")
                .params(schemeId, name));
    }

    void setDefault(long schemeId, long levelId) {
        jdbc.sql("update security_scheme set default_level_id = ? where id = ?")
                .params(levelId, schemeId)
                .update();
    }

    void setScheme(long projectId, long schemeId) {
        jdbc.sql("update project set security_scheme_id = ? where id = ?")
                .params(schemeId, projectId)
                .update();
    }
}
