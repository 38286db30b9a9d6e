package org.outcomeowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class RestartTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path home;

    @Before
    public void chooseAHome() throws IOException {
        home = folder.newFolder().toPath();
    }

    @Test
    public void everythingIsThereAfterStopAndStart() {
        Epic epic;
        String before;
        try (SandboxProcess sandbox = SandboxProcess.start(home)) {
            epic = new Story(sandbox.url()).tell();
            before = read(epic, sandbox);
        }
        try (SandboxProcess sandbox = SandboxProcess.start(home)) {
            assertThat(read(epic, sandbox)).isEqualTo(before);
        }
    }

    @Test
    public void aKillDuringATransitionLeavesItDoneOrNotDone() throws InterruptedException {
        Epic epic;
        try (SandboxProcess sandbox = SandboxProcess.start(home)) {
            Rest dana = Rest.as(sandbox.url(), "dana");
            epic = Epic.readyToStart(dana, Rest.as(sandbox.url(), "max"));
            epic.transitionTo(dana, "In Progress");
            killDuringTransition(epic, dana, sandbox);
        }
        try (SandboxProcess sandbox = SandboxProcess.start(home)) {
            assertDoneOrNotDone(epic, Rest.as(sandbox.url(), "dana"));
        }
    }

    private static void killDuringTransition(Epic epic, Rest dana, SandboxProcess sandbox) throws InterruptedException {
        CountDownLatch sending = new CountDownLatch(1);
        String comment = "{\"update\":{\"comment\":[{\"add\":{\"body\":\"Off we go\"}}]}}";
        CompletableFuture<Void> transition = CompletableFuture.runAsync(() -> {
            sending.countDown();
            epic.moveTo(dana, "In Progress", comment);
        });
        sending.await();
        sandbox.kill();
        transition.exceptionally(lost -> null).join();
    }

    /** Status, history and comment tell the same story. */
    private static void assertDoneOrNotDone(Epic epic, Rest dana) {
        JsonNode issue = dana.get(epic.path() + "?expand=changelog").expect(200).body();
        boolean done = issue.at("/fields/status/name").asText().equals("In Progress");
        boolean inHistory = issue.at("/changelog").toString().contains("\"toString\":\"In Progress\"");
        boolean commented =
                dana.get(epic.path() + "/comment").expect(200).body().toString().contains("Off we go");
        assertThat(inHistory).isEqualTo(done);
        assertThat(commented).isEqualTo(done);
    }

    private static String read(Epic epic, SandboxProcess sandbox) {
        Rest dana = Rest.as(sandbox.url(), "dana");
        JsonNode outcome = dana.get(epic.outcomePath()).expect(200).body();
        JsonNode history =
                dana.get(epic.path() + "?expand=changelog").expect(200).at("/changelog/total");
        return outcome.toString().replace(sandbox.url().toString(), "") + history;
    }
}
