package org.outcomeowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** What holds on one node holds on the other, and what a node was at when it died is neither lost nor done twice. */
public class TwoNodesTest {
    private static final int FEW = 15;
    private static final int SOME = 60;
    private static final int MANY = 250;
    private static final int PAGE = 100;

    @ClassRule
    public static final TwoNodes NODES = new TwoNodes();

    private final ExecutorService people = Executors.newFixedThreadPool(3);
    private MatrixGround a;
    private MatrixGround b;

    /** The first run of the job only begins the watch. */
    @Before
    public void watchOnTwoNodes() {
        a = NODES.ground("a");
        b = NODES.ground("b");
        a.watch();
    }

    @After
    public void sendThePeopleHome() {
        people.shutdownNow();
    }

    @Test
    public void aPolicyChangedOnOneNodeHoldsOnTheOtherAtOnce() {
        Epic epic = Epic.ownedBy("olivia", b.as("dana"));
        epic.moveTo(b.as("dana"), "In Progress").expect(400);
        chooseMode("warn", a);
        try {
            epic.moveTo(b.as("dana"), "In Progress").expect(204);
        } finally {
            chooseMode("enforce", b);
        }
        Epic.ownedBy("olivia", a.as("dana")).moveTo(a.as("dana"), "In Progress").expect(400);
    }

    @Test
    public void aJobStartedOnBothNodesRunsOnOneAtATimeAndFlagsEachEpicOnce() throws Exception {
        List<String> epics = a.load("GROW", unproven(SOME));

        List<JsonNode> runs = new ArrayList<>();
        for (Future<Answer> started : people.invokeAll(List.<Callable<Answer>>of(a::startWatch, b::startWatch))) {
            Answer answer = started.get();
            assertThat(answer.status()).isIn(200, 409);
            if (answer.status() == 200) {
                runs.add(answer.body());
            }
        }

        assertThat(overlap(runs)).as("of runs %s", runs).isFalse();
        b.watch();
        assertThat(flagged(epics, b)).containsExactlyInAnyOrderElementsOf(epics);
    }

    @Test
    public void aJobWhoseNodeIsKilledGoesOnOnTheOtherAndFlagsEachEpicOnce() {
        int before = flags("OPS", b).size();
        List<String> epics = a.load("OPS", unproven(MANY));
        people.submit(a::startWatch);
        NODES.node("b").await("the first flag", () -> total("OPS", b) > before);

        String left = NODES.kill(b.watchJob().path("runningOn").asText());
        MatrixGround other = NODES.ground(left);
        assertThat(total("OPS", other) - before)
                .as("flagged when the node died")
                .isLessThan(MANY);

        NODES.node(left).await("all flags", () -> total("OPS", other) - before >= MANY);
        NODES.node(left)
                .await(
                        "the end of the job",
                        () -> other.watchJob().path("runningOn").asText().isEmpty());
        assertThat(flagged(epics, other)).containsExactlyInAnyOrderElementsOf(epics);
    }

    @Test
    public void anEpicWhoseNodeIsKilledWhileItClosesIsClosedWithItsHistoryOrWhereItWas() {
        List<ClosingEpic> epics = ClosingEpic.proven(FEW, a);
        epics.forEach(epic -> people.submit(() -> epic.closeOn(a)));
        NODES.node("b")
                .await("the first close", () -> !ClosingEpic.closed(epics, b).isEmpty());

        NODES.kill("a");

        NODES.node("b").await("no half change", () -> epics.stream().allMatch(epic -> epic.isWholeOn(b)));
        List<ClosingEpic> open = new ArrayList<>(epics);
        open.removeAll(ClosingEpic.closed(epics, b));
        assertThat(open).as("not closed when the node died").isNotEmpty();
        open.forEach(epic -> epic.closeOn(b).expect(204));
        assertThat(ClosingEpic.closed(epics, b)).isEqualTo(epics);
        assertThat(open).allMatch(epic -> epic.isWholeOn(b));
    }

    private static void chooseMode(String mode, MatrixGround node) {
        WebSession administrator = node.administrator();
        String page = administrator.page("/secure/OutcomeOwnerPolicy!default.jspa");
        WebForm form = WebForm.of(page, "policy-form").choose("mode", mode);
        HttpResponse<String> saved = administrator.post("/secure/OutcomeOwnerPolicy!save.jspa", form.values());
        assertThat(saved.headers().firstValue("Location").orElse(saved.body())).contains("done=saved");
    }

    /** Epics that nobody ever proved, as an import brings them. */
    private static String unproven(int count) {
        String row = "{\"Summary\":\"Imported campaign\",\"Issue Type\":\"Epic\",\"Status\":\"Done\"}";
        return "[" + String.join(",", Collections.nCopies(count, row)) + "]";
    }

    private static boolean overlap(List<JsonNode> runs) {
        return runs.size() == 2
                && start(runs.get(0)).isBefore(end(runs.get(1)))
                && start(runs.get(1)).isBefore(end(runs.get(0)));
    }

    private static Instant start(JsonNode run) {
        return Instant.parse(run.path("started").asText());
    }

    private static Instant end(JsonNode run) {
        return start(run).plus(Duration.ofMillis(run.path("durationMs").asLong()));
    }

    private static int total(String project, MatrixGround node) {
        return page(project, 0, 1, node).at("/total").asInt();
    }

    /** The keys of these epics, each as often as it is flagged, whatever became of the flag. */
    private static List<String> flagged(Collection<String> epics, MatrixGround node) {
        String project = epics.iterator().next().replaceFirst("-.*", "");
        return flags(project, node).stream().filter(epics::contains).toList();
    }

    private static List<String> flags(String project, MatrixGround node) {
        List<String> keys = new ArrayList<>();
        Answer page;
        do {
            page = page(project, keys.size(), PAGE, node);
            page.at("/flags").forEach(flag -> keys.add(flag.path("key").asText()));
        } while (keys.size() < page.at("/total").asInt());
        return keys;
    }

    private static Answer page(String project, int start, int size, MatrixGround node) {
        return node.as("admin")
                .get("/rest/outcome-owner/1.0/flags?project=" + project + "&startAt=" + start + "&maxResults=" + size)
                .expect(200);
    }
}
