package org.outcomeowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class PostgresTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theStoryIsTheSameOnPostgresAndSurvivesARestart() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String database = postgres.getJdbcUrl("postgres", "postgres");
            Epic epic;
            try (SandboxProcess sandbox =
                    SandboxProcess.start(folder.newFolder().toPath(), "--db", database)) {
                epic = new Story(sandbox.url()).tell();
            }
            try (SandboxProcess again = SandboxProcess.start(folder.newFolder().toPath(), "--db", database)) {
                assertThat(epic.status(Rest.as(again.url(), "dana"))).isEqualTo("Done");
            }
        }
    }
}
