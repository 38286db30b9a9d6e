package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imitates {@link CustomFieldValuePersister} over {@code custom_field_value}: a column for each kind of value. */
@Component
final class SandboxValuePersister implements CustomFieldValuePersister {
    private static final int LONGEST_LIMITED_TEXT = 255;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Tx tx;

    SandboxValuePersister(JdbcClient jdbc, Clock clock, Tx tx) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.tx = tx;
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        ValueColumn column = ValueColumn.of(type);
        return jdbc
                .sql("select " + column.column() + " from custom_field_value where issue_id = ? and field_id = ?"
                        + " order by updated, id")
                .params(issueId, field.getIdAsLong())
                .query((row, number) -> column.read(row))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Set<Long> getIssueIdsWithValue(CustomField field, PersistenceFieldType type, Object value) {
        String sql = "select issue_id from custom_field_value where field_id = ? and "
                + ValueColumn.of(type).column() + " = ?";
        return new HashSet<>(jdbc.sql(sql)
                .params(field.getIdAsLong(), value)
                .query(Long.class)
                .list());
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
        tx.run(() -> values.forEach(value -> insert(field, issueId, type, value)));
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
        tx.run(() -> {
            jdbc.sql("delete from custom_field_value where issue_id = ? and field_id = ?")
                    .params(issueId, field.getIdAsLong())
                    .update();
            if (values != null) {
                createValues(field, issueId, type, values);
            }
        });
    }

    @Override
    public Set<Long> removeValue(CustomField field, Long issueId, PersistenceFieldType type, Object value) {
        String sql = "delete from custom_field_value where issue_id = ? and field_id = ? and "
                + ValueColumn.of(type).column() + " = ?";
        int removed = jdbc.sql(sql).params(issueId, field.getIdAsLong(), value).update();
        return removed == 0 ? Set.of() : Set.of(issueId);
    }

    @Override
    public Set<Long> removeAllValues(String customFieldId) {
        Long id = CustomFieldUtils.getCustomFieldId(customFieldId);
        return tx.call(() -> {
            Set<Long> issues =
                    new HashSet<>(jdbc.sql("select distinct issue_id from custom_field_value where field_id = ?")
                            .param(id)
                            .query(Long.class)
                            .list());
            jdbc.sql("delete from custom_field_value where field_id = ?")
                    .param(id)
                    .update();
            return issues;
        });
    }

    private void insert(CustomField field, Long issueId, PersistenceFieldType type, Object value) {
        refuseLongText(field, type, value);
        String column = ValueColumn.of(type).column();
        jdbc.sql("insert into custom_field_value (issue_id, field_id, " + column + ", updated) values (?, ?, ?, ?)")
                .params(issueId, field.getIdAsLong(), value, clock.millis())
                .update();
    }

    private static void refuseLongText(CustomField field, PersistenceFieldType type, Object value) {
        if (type == PersistenceFieldType.TYPE_LIMITED_TEXT && value.toString().length() > LONGEST_LIMITED_TEXT) {
            throw new IllegalArgumentException("A value of field “%s” must have at most %d characters, had %d"
                    .formatted(
                            field.getName(),
                            LONGEST_LIMITED_TEXT,
                            value.toString().length()));
        }
    }
}
