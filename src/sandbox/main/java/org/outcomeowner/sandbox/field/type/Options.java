package org.outcomeowner.sandbox.field.type;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The options of select lists, per field configuration. */
@Component
public final class Options {
    private final JdbcClient jdbc;

    Options(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The options in the administrator's order. */
    public List<String> of(FieldConfig config) {
        return jdbc.sql("select val from field_option where config_id = ? and not disabled order by position, id")
                .param(config.getId())
                .query(String.class)
                .list();
    }

    /** Adds an option at the end. */
    public void add(FieldConfig config, String option) {
        jdbc.sql("insert into field_option (config_id, val, position, disabled) values (?, ?, ?, false)")
                .params(config.getId(), option, of(config).size())
                .update();
    }
}
