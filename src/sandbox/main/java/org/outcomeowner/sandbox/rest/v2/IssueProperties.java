package org.outcomeowner.sandbox.rest.v2;

import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** JSON values that clients keep with an issue under keys of their own. */
@Component
final class IssueProperties {
    private static final String OF_ISSUE =
            " from entity_property where entity_name = 'IssueProperty' and entity_id = ?";

    private final JdbcClient jdbc;
    private final Tx tx;

    IssueProperties(JdbcClient jdbc, Tx tx) {
        this.jdbc = jdbc;
        this.tx = tx;
    }

    List<String> keys(long issueId) {
        return jdbc.sql("select property_key" + OF_ISSUE + " order by property_key")
                .params(issueId)
                .query(String.class)
                .list();
    }

    Optional<String> get(long issueId, String key) {
        return jdbc.sql("select val" + OF_ISSUE + " and property_key = ?")
                .params(issueId, key)
                .query(String.class)
                .optional();
    }

    /** Returns whether the key is new. */
    boolean put(long issueId, String key, String value) {
        return tx.call(() -> {
            boolean isNew = !remove(issueId, key);
            jdbc.sql("insert into entity_property (entity_name, entity_id, property_key, val)"
                            + " values ('IssueProperty', ?, ?, ?)")
                    .params(issueId, key, value)
                    .update();
            return isNew;
        });
    }

    /** Returns whether there was such a key. */
    boolean remove(long issueId, String key) {
        return jdbc.sql("delete" + OF_ISSUE + " and property_key = ?")
                        .params(issueId, key)
                        .update()
                > 0;
    }
}
