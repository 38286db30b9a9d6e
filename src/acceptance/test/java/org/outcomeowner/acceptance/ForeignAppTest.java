package org.outcomeowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The sandbox is made for any app. */
public class ForeignAppTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void anAppOfSomebodyElseWorksBesideOurs() throws IOException {
        Path foreign = ForeignApp.pack(folder.getRoot().toPath().resolve("pledges.jar"));
        try (SandboxProcess sandbox = start(foreign)) {
            Rest dana = Rest.as(sandbox.url(), "dana");
            assertThat(dana.get("/rest/pledge/1.0/fields")
                            .expect(200)
                            .at("/pledges")
                            .asInt())
                    .isZero();
            Rest.anonymous(sandbox.url()).get("/rest/pledge/1.0/fields").expect(401);
            dana.get("/rest/outcome-owner/1.0/outcomes/GROW-1").expect(200);
            assertThat(sandbox.log()).contains("teleporter");
        }
    }

    @Test
    public void anAppThatDoesNotResolveIsNamedWithThePackageItLacks() throws IOException {
        Path foreign =
                ForeignApp.packWithImport(folder.getRoot().toPath().resolve("pledges.jar"), "com.example.nowhere");
        Path home = folder.newFolder().toPath();
        SandboxProcess sandbox = SandboxProcess.launch(
                home, List.of("--port", "0", "--empty", "--home", home.toString(), "--app", foreign.toString()), 0);

        assertThat(sandbox.awaitExit()).isNotZero();
        assertThat(sandbox.log()).contains("com.example.pledge").contains("com.example.nowhere");
    }

    private SandboxProcess start(Path foreign) throws IOException {
        return SandboxProcess.start(
                folder.newFolder().toPath(), "--app", SandboxProcess.app().toString(), "--app", foreign.toString());
    }
}
