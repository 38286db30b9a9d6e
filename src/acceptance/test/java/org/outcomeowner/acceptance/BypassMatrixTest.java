package org.outcomeowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ErrorCollector;
import org.junit.rules.TemporaryFolder;
import org.outcomeowner.acceptance.CloseWay.Fate;
import org.outcomeowner.acceptance.CloseWay.Tried;

/** Each way to close an unproven epic is tried, on both databases. What became of it is the table in docs/bypasses.md. */
public class BypassMatrixTest {
    private static final String BEGIN = "<!-- what the test found -->\n";
    private static final String END = "<!-- end -->\n";
    private static final String HEAD =
            "| | way to close an epic without its result | what becomes of it | seen by | on record as |\n"
                    + "|---|---|---|---|---|\n";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Rule
    public final ErrorCollector errors = new ErrorCollector();

    @Test
    public void noCloseGoesUnseenOnH2() throws IOException {
        try (SandboxProcess sandbox = start()) {
            isAsDocumented(tryAll(sandbox));
        }
    }

    @Test
    public void noCloseGoesUnseenOnPostgres() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                SandboxProcess sandbox = start("--db", postgres.getJdbcUrl("postgres", "postgres"))) {
            isAsDocumented(tryAll(sandbox));
        }
    }

    private SandboxProcess start(String... options) throws IOException {
        Path foreign = ForeignApp.pack(folder.getRoot().toPath().resolve("pledges.jar"));
        List<String> all =
                new ArrayList<>(List.of("--app", SandboxProcess.app().toString(), "--app", foreign.toString()));
        all.addAll(List.of(options));
        return SandboxProcess.start(folder.newFolder().toPath(), all.toArray(String[]::new));
    }

    private String tryAll(SandboxProcess sandbox) {
        MatrixGround ground = MatrixGround.watched(sandbox.url());
        StringBuilder table = new StringBuilder(HEAD);
        List<CloseWay> ways = CloseWays.all();
        for (int i = 0; i < ways.size(); i++) {
            table.append("| ")
                    .append(i + 1)
                    .append(" | ")
                    .append(row(ways.get(i), ground))
                    .append(" |\n");
        }
        System.out.println(table);
        return table.toString();
    }

    private String row(CloseWay way, MatrixGround ground) {
        Fate fate = Fate.UNFLAGGED;
        String rest = "nobody | nothing";
        try {
            Tried tried = way.attempt().on(ground);
            if (isBlocked(tried, ground)) {
                fate = Fate.BLOCKED;
                rest = "validator | the refusal names the measure";
            } else {
                Optional<JsonNode> flag = seen(tried, ground);
                fate = flag.isPresent() ? Fate.FLAGGED : Fate.UNFLAGGED;
                rest = flag.map(BypassMatrixTest::record).orElse(rest);
            }
        } catch (AssertionError | RuntimeException e) {
            errors.addError(new AssertionError(way.name() + " could not be tried", e));
        }
        Fate found = fate;
        errors.checkSucceeds(() -> assertThat(found).as(way.name()).isEqualTo(way.expected()));
        return way.name() + " | " + fate.name().toLowerCase(Locale.ROOT) + " | " + rest;
    }

    /** Refused with what is missing, and still where it was. */
    private static boolean isBlocked(Tried tried, MatrixGround ground) {
        return tried.said().contains("Leads generated")
                && ground.as("admin")
                        .get("/rest/api/2/issue/" + tried.key())
                        .expect(200)
                        .text("/fields/status/name")
                        .equals("Measuring");
    }

    /** At once, by an event, or by the job that looks every half minute. */
    private static Optional<JsonNode> seen(Tried tried, MatrixGround ground) {
        Optional<JsonNode> atOnce = ground.flag(tried.key());
        if (atOnce.isPresent()) {
            return atOnce;
        }
        ground.watch();
        return ground.flag(tried.key());
    }

    private static String record(JsonNode flag) {
        return flag.path("detectedBy").asText() + " | " + flag.path("kind").asText() + ", "
                + flag.path("path").asText();
    }

    private static void isAsDocumented(String table) throws IOException {
        Path document = Path.of(System.getProperty("acceptance.docs")).resolve("bypasses.md");
        Files.writeString(RunningSandbox.workFolder().resolve("bypasses-table.md"), table);
        String text = Files.readString(document);
        String documented = text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.indexOf(END));
        assertThat(documented)
                .as("docs/bypasses.md; target/bypasses-table.md of this module is what was found")
                .isEqualTo(table);
    }
}
