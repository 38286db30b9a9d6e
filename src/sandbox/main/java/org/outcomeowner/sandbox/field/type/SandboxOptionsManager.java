package org.outcomeowner.sandbox.field.type;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imitates {@link OptionsManager}. */
@Component
final class SandboxOptionsManager implements OptionsManager {
    private static final String SELECT = "select id, val, position, disabled from field_option where ";

    private final JdbcClient jdbc;

    SandboxOptionsManager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Options getOptions(FieldConfig fieldConfig) {
        return new OptionList(jdbc.sql(SELECT + "config_id = ? order by position, id")
                .param(fieldConfig.getId())
                .query(SandboxOptionsManager::read)
                .list());
    }

    /** The option with the id, whatever configuration it belongs to. */
    Optional<Option> find(long id) {
        return jdbc.sql(SELECT + "id = ?")
                .param(id)
                .query(SandboxOptionsManager::read)
                .optional();
    }

    private static Option read(ResultSet row, int number) throws SQLException {
        return new StoredOption(
                row.getLong("id"), row.getString("val"), row.getLong("position"), row.getBoolean("disabled"));
    }

    private static final class OptionList extends ArrayList<Option> implements Options {
        OptionList(List<Option> options) {
            super(options);
        }

        @Override
        public Option getOptionById(Long optionId) {
            return stream()
                    .filter(option -> option.getOptionId().equals(optionId))
                    .findFirst()
                    .orElse(null);
        }
    }
}
