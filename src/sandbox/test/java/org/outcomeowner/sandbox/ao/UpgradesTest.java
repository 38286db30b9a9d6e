package org.outcomeowner.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.java.ao.DBParam;
import org.junit.After;
import org.junit.Test;
import org.outcomeowner.sandbox.host.AppException;
import org.outcomeowner.sandbox.store.DatabaseLocation;

public class UpgradesTest {
    private final DatabaseLocation location =
            DatabaseLocation.inMemory(UUID.randomUUID().toString());
    private final List<String> ran = Collections.synchronizedList(new ArrayList<>());
    private final Node node = new Node(location);

    @After
    public void stop() {
        node.close();
    }

    @Test
    public void runsEachTaskOnceInTheOrderOfVersions() {
        enable(node, task("2"), task("10"), task("1"));
        enable(node, task("10"), task("11"));

        assertThat(ran).containsExactly("0 to 1", "1 to 2", "2 to 10", "10 to 11");
    }

    @Test
    public void givesTasksTablesToWorkWith() {
        ActiveObjects ao = enable(node, new Task("1") {
            @Override
            @SuppressWarnings("unchecked") // the one class is what it says
            public void upgrade(ModelVersion currentVersion, ActiveObjects tables) {
                tables.migrate(Flag.class, Note.class);
                tables.create(Flag.class, new DBParam("ISSUE_ID", 7L));
            }
        });

        assertThat(ao.find(Flag.class)).extracting(Flag::getIssueId).containsExactly(7L);
    }

    @Test
    public void stopsAtATaskThatFailsAndTriesItAgain() {
        enable(node, task("1"));
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> enable(node, task("1"), failing("2"), task("3")))
                .withMessageContaining("from version 1 to 2, failed")
                .withMessageContaining("no such column");

        enable(node, task("1"), task("2"), task("3"));

        assertThat(ran).containsExactly("0 to 1", "1 to 2", "2 to 3");
    }

    @Test
    public void refusesTwoTasksOfOneVersion() {
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> enable(node, task("1"), task("1")))
                .withMessage("Two upgrade tasks have version 1");
        assertThat(ran).isEmpty();
    }

    @Test
    public void runsOnOneOfTwoNodesThatStartTogether() throws Exception {
        try (Node other = new Node(location)) {
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<Future<ActiveObjects>> starts = List.of(
                        threads.submit(() -> enable(node, task("1"), task("2"))),
                        threads.submit(() -> enable(other, task("1"), task("2"))));
                for (Future<ActiveObjects> start : starts) {
                    start.get();
                }
            } finally {
                threads.shutdown();
            }

            assertThat(ran).containsExactly("0 to 1", "1 to 2");
        }
    }

    private ActiveObjects enable(Node on, ActiveObjectsUpgradeTask... tasks) {
        Deque<ActiveObjectsUpgradeTask> made = new ArrayDeque<>(Arrays.asList(tasks));
        List<String> names =
                Arrays.stream(tasks).map(task -> task.getClass().getName()).toList();
        return on.enable("namespace='test'", made::poll, names, Flag.class, Note.class);
    }

    private Task task(String version) {
        return new Task(version);
    }

    private Task failing(String version) {
        return new Task(version) {
            @Override
            public void upgrade(ModelVersion currentVersion, ActiveObjects tables) {
                throw new IllegalStateException("no such column");
            }
        };
    }

    private class Task implements ActiveObjectsUpgradeTask {
        private final String version;

        Task(String version) {
            this.version = version;
        }

        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf(version);
        }

        @Override
        public void upgrade(ModelVersion currentVersion, ActiveObjects tables) {
            ran.add(currentVersion + " to " + version);
        }
    }
}
