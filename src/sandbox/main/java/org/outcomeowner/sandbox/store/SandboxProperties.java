package org.outcomeowner.sandbox.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Named texts of the sandbox itself: base URL, title, what the demo data has done. */
@Component
public final class SandboxProperties {
    private final JdbcClient jdbc;
    private final Tx tx;

    /** For the host context, and for tests that build their own. */
    public SandboxProperties(JdbcClient jdbc, Tx tx) {
        this.jdbc = jdbc;
        this.tx = tx;
    }

    /** The text under the name, if one was put. */
    public Optional<String> get(String name) {
        return jdbc.sql("select val from sandbox_property where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    /** Replaces the text under the name. */
    public void put(String name, String value) {
        tx.run(() -> {
            remove(name);
            jdbc.sql("insert into sandbox_property (name, val) values (?, ?)")
                    .params(name, value)
                    .update();
        });
    }

    /** Forgets the name; does nothing for an unknown one. */
    public void remove(String name) {
        jdbc.sql("delete from sandbox_property where name = ?").param(name).update();
    }
}
