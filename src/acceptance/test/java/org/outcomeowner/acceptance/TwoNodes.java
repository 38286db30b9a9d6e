package org.outcomeowner.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** Two nodes, “a” and “b”, on one PostgreSQL, each a process of its own. One that was killed is started again when a test asks for it. */
final class TwoNodes extends ExternalResource {
    private final TemporaryFolder folder = new TemporaryFolder();
    private final Map<String, SandboxProcess> alive = new HashMap<>();
    private EmbeddedPostgres postgres;

    @Override
    protected void before() throws IOException {
        folder.create();
        postgres = EmbeddedPostgres.start();
        try {
            node("a");
            node("b");
        } catch (AssertionError e) {
            after();
            throw e;
        }
    }

    @Override
    protected void after() {
        alive.values().forEach(SandboxProcess::close);
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.delete();
    }

    SandboxProcess node(String name) {
        return alive.computeIfAbsent(name, this::start);
    }

    private SandboxProcess start(String name) {
        String database = postgres.getJdbcUrl("postgres", "postgres");
        return SandboxProcess.start(folder.getRoot().toPath().resolve(name), "--db", database, "--node", name);
    }

    /** The node as people see it. */
    MatrixGround ground(String name) {
        return new MatrixGround(node(name).url());
    }

    /** Ends a node as a power cut would, and gives the name of the one that is left. */
    String kill(String name) {
        alive.remove(name).kill();
        return alive.keySet().iterator().next();
    }
}
