package org.outcomeowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A start that can't be says why in words that a person can use, and ends. */
public class FailedStartTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void namesThePortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(failedStart("--port", port, "--empty")).contains(port).contains("taken");
        }
    }

    @Test
    public void namesTheDatabaseThatIsDown() throws IOException {
        String database = "jdbc:postgresql://localhost:" + SandboxProcess.freePort() + "/jira";
        assertThat(failedStart("--port", "0", "--db", database)).contains(database);
    }

    @Test
    public void namesTheJarThatCannotBeRead() throws IOException {
        Path broken = folder.newFile("broken.jar").toPath();
        Files.writeString(broken, "This is no jar");
        assertThat(failedStart("--port", "0", "--empty", "--app", broken.toString()))
                .contains("broken.jar");
    }

    @Test
    public void namesTheJarThatIsNoApp() throws IOException {
        Path plain = folder.getRoot().toPath().resolve("plain.jar");
        try (OutputStream file = Files.newOutputStream(plain);
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new java.util.zip.ZipEntry("readme.txt"));
        }
        assertThat(failedStart("--port", "0", "--empty", "--app", plain.toString()))
                .contains("plain.jar")
                .contains("atlassian-plugin.xml");
    }

    private String failedStart(String... options) throws IOException {
        Path home = folder.newFolder().toPath();
        List<String> arguments = new java.util.ArrayList<>(List.of("--home", home.toString()));
        arguments.addAll(List.of(options));
        SandboxProcess process = SandboxProcess.launch(home, arguments, 0);
        assertThat(process.awaitExit()).isNotZero();
        assertThat(process.log()).doesNotContain("\tat ");
        return process.log();
    }
}
