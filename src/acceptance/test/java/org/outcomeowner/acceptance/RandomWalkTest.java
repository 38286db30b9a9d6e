package org.outcomeowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Several people do at random whatever Jira lets them do with epics. At the end every epic that is done has its proof, an honest exit, or a flag. 1,000 operations,
 * or as many as {@code -Dwalk.operations} says; {@code -Dwalk.seed} repeats a walk.
 */
public class RandomWalkTest {
    private static final int WALKERS = 4;
    private static final int PAGE = 100;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void everyEpicThatIsDoneHasItsProofAnExitOrAFlag() throws IOException, InterruptedException {
        int operations = Integer.getInteger("walk.operations", 1_000);
        long seed = Long.getLong("walk.seed", 20_261_125L);
        try (SandboxProcess sandbox = SandboxProcess.start(folder.newFolder().toPath())) {
            MatrixGround ground = MatrixGround.watched(sandbox.url());
            Queue<String> epics = new ConcurrentLinkedQueue<>();
            walk(IntStream.range(0, WALKERS)
                    .mapToObj(walker -> new RandomWalker(ground, epics, seed + walker, operations / WALKERS))
                    .toList());
            ground.watch();
            ground.reconcile();
            List<String> done = done(ground);
            assertThat(done).as("the walk with seed %d closed some", seed).hasSizeGreaterThan(operations / 100);
            assertThat(unaccounted(done, ground)).as("with seed %d", seed).isEmpty();
        }
    }

    private static void walk(List<RandomWalker> walkers) throws InterruptedException {
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = walkers.stream()
                .map(walker -> new Thread(walker))
                .peek(thread -> thread.setUncaughtExceptionHandler((failed, failure) -> failures.add(failure)))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }

    /** Keys of the epics that are done by their status, or resolved, or marked as done. */
    private static List<String> done(MatrixGround ground) {
        TreeSet<String> keys = new TreeSet<>();
        String jql =
                "issuetype = Epic AND (statusCategory = Done OR resolution is not EMPTY OR \"Epic Status\" = Done)";
        int total = 1;
        for (int start = 0; start < total; start += PAGE) {
            Answer page = ground.as("admin")
                    .post(
                            "/rest/api/2/search",
                            "{\"jql\":\"" + jql.replace("\"", "\\\"")
                                    + " ORDER BY key\",\"fields\":[\"key\"],\"startAt\":" + start + ",\"maxResults\":"
                                    + PAGE + "}")
                    .expect(200);
            total = page.at("/total").asInt();
            page.at("/issues").forEach(issue -> keys.add(issue.path("key").asText()));
        }
        return List.copyOf(keys);
    }

    private static List<String> unaccounted(List<String> keys, MatrixGround ground) {
        return keys.stream()
                .filter(key -> !isAccounted(key, ground))
                .map(key -> ground.as("admin")
                        .get("/rest/api/2/issue/" + key + "?expand=changelog&fields=status,resolution,created,updated")
                        .body()
                        .toString())
                .toList();
    }

    private static boolean isAccounted(String key, MatrixGround ground) {
        Answer outcome = ground.as("admin")
                .get("/rest/outcome-owner/1.0/outcomes/" + key)
                .expect(200);
        boolean waived = outcome.text("/waiver/state").equals("in_force");
        if (waived || outcome.at("/readyToClose").asBoolean()) {
            return true;
        }
        for (JsonNode flag : outcome.at("/flags")) {
            if (flag.path("state").asText().equals("open")) {
                return true;
            }
        }
        return false;
    }
}
