package org.outcomeowner.acceptance;

import static org.outcomeowner.acceptance.CloseWay.Fate.BLOCKED;
import static org.outcomeowner.acceptance.CloseWay.Fate.FLAGGED;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outcomeowner.acceptance.CloseWay.Tried;

/** All ways to close an epic that we know of: those that a validator stands in, and those that no validator is asked about. */
final class CloseWays {
    private static final Pattern CLOSE_GROUP = Pattern.compile("value=\"([^\"]+)\" required>\\s*<label[^>]*>Close ");
    private static final Pattern BULK_DONE = Pattern.compile("id=\"bulk-run\" data-done=\"(true|false)\"");
    private static final String SCRIPTS = "/rest/sandbox/1.0";

    private CloseWays() {}

    /** They are tried in this order: the last one changes what others stand on. */
    static List<CloseWay> all() {
        return List.of(
                new CloseWay("transition in the dialog", BLOCKED, CloseWays::dialog),
                new CloseWay("card dragged on a board", BLOCKED, CloseWays::board),
                new CloseWay("bulk transition", BLOCKED, CloseWays::bulk),
                new CloseWay("transition over REST", BLOCKED, CloseWays::rest),
                new CloseWay("rule of the automation", BLOCKED, CloseWays::automation),
                new CloseWay("post function of another app", BLOCKED, CloseWays::postFunction),
                new CloseWay("transition that skips validators", FLAGGED, CloseWays::skipValidators),
                new CloseWay("Epic Status set to done", FLAGGED, CloseWays::epicStatus),
                new CloseWay("move to another project and type", FLAGGED, CloseWays::move),
                new CloseWay("import", FLAGGED, CloseWays::load),
                new CloseWay("creation straight into Done", FLAGGED, CloseWays::create),
                new CloseWay("direct update of the issue", FLAGGED, CloseWays::update),
                new CloseWay("resolution without a transition", FLAGGED, CloseWays::resolve),
                new CloseWay("archiving", FLAGGED, CloseWays::archive),
                new CloseWay("migration to another workflow scheme", FLAGGED, CloseWays::migrate),
                new CloseWay("status moved into the category Done", FLAGGED, CloseWays::recategorise));
    }

    private static Tried dialog(MatrixGround ground) {
        Epic epic = ground.delivered();
        String said = ground.browserOf("olivia")
                .post(screen(ground, epic), Map.of("resolution", ground.doneResolution()))
                .body();
        return new Tried(epic.key(), said);
    }

    /** The board leads to the transition's screen, as Jira's boards do; without JavaScript it is a page. */
    private static Tried board(MatrixGround ground) {
        Epic epic = ground.delivered();
        WebSession olivia = ground.browserOf("olivia");
        String action = epic.transitionTo(ground.as("olivia"), "Done");
        olivia.post("/boards/GROW", Map.of("issue", epic.key(), "action", action));
        return new Tried(
                epic.key(),
                olivia.post(screen(ground, epic), Map.of("resolution", ground.doneResolution()))
                        .body());
    }

    private static Tried bulk(MatrixGround ground) {
        Epic epic = ground.delivered();
        WebSession olivia = ground.browserOf("olivia");
        String choice = WebSession.first(CLOSE_GROUP, olivia.page("/issues/bulk/transition?issue=" + epic.key()));
        String report = olivia.post(
                        "/issues/bulk/transition",
                        List.of(
                                List.of("issue", epic.key()),
                                List.of("transition", choice),
                                List.of("change", "resolution"),
                                List.of("resolution", ground.doneResolution())))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String path = report.substring(report.indexOf("/issues/bulk"));
        String page = olivia.page(path);
        while (WebSession.first(BULK_DONE, page).equals("false")) {
            page = olivia.page(path);
        }
        return new Tried(epic.key(), page);
    }

    private static Tried rest(MatrixGround ground) {
        Epic epic = ground.delivered();
        Answer answer = epic.moveTo(ground.as("olivia"), "Done", "{\"fields\":{\"resolution\":{\"name\":\"Done\"}}}");
        return new Tried(epic.key(), answer.body().toString());
    }

    private static Tried automation(MatrixGround ground) {
        Epic epic = ground.delivered();
        String said = ground.as("admin")
                .post(
                        SCRIPTS + "/automation",
                        "{\"issue\":\"" + epic.key() + "\",\"transition\":\"Close\",\"resolution\":\"Done\"}")
                .expect(200)
                .text("/message");
        return new Tried(epic.key(), said);
    }

    /** The other app comments what was said against it on the task whose post function closes the epic. */
    private static Tried postFunction(MatrixGround ground) {
        Epic epic = ground.delivered();
        String close = epic.transitionTo(ground.as("olivia"), "Done");
        OtherApp.closesNamedEpicsWhenTasksStart(ground.administrator(), close);
        Rest olivia = ground.as("olivia");
        String task = olivia.post(
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"GROW\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\""
                                + epic.key() + "\"}}")
                .expect(201)
                .text("/key");
        for (JsonNode transition :
                olivia.get("/rest/api/2/issue/" + task + "/transitions").at("/transitions")) {
            olivia.post(
                            "/rest/api/2/issue/" + task + "/transitions",
                            "{\"transition\":{\"id\":\"" + transition.path("id").asText() + "\"}}")
                    .expect(204);
        }
        return new Tried(
                epic.key(),
                olivia.get("/rest/api/2/issue/" + task + "/comment").expect(200).text("/comments/0/body"));
    }

    private static Tried skipValidators(MatrixGround ground) {
        Epic epic = ground.delivered();
        String close = epic.transitionTo(ground.as("dana"), "Done");
        ground.as("admin")
                .post(
                        SCRIPTS + "/issues/" + epic.key() + "/transition",
                        "{\"transition\":" + close + ",\"skipValidators\":true,\"as\":\"dana\"}")
                .expect(200);
        return quiet(epic);
    }

    private static Tried epicStatus(MatrixGround ground) {
        Epic epic = ground.delivered();
        ground.as("dana")
                .post("/rest/agile/1.0/epic/" + epic.key(), "{\"done\":true}")
                .expect(200);
        return quiet(epic);
    }

    private static Tried move(MatrixGround ground) {
        Epic epic = ground.delivered();
        String moved = ground.as("admin")
                .post(
                        SCRIPTS + "/issues/" + epic.key() + "/move",
                        "{\"project\":\"OPS\",\"issueType\":\"Task\",\"status\":\"Done\",\"as\":\"max\"}")
                .expect(200)
                .text("/key");
        return new Tried(moved, "");
    }

    private static Tried load(MatrixGround ground) {
        Answer report = ground.as("admin")
                .post(
                        SCRIPTS + "/import?project=GROW",
                        "[{\"Summary\":\"Imported campaign\",\"Issue Type\":\"Epic\",\"Status\":\"Done\"}]")
                .expect(200);
        return new Tried(report.text("/issues/0/key"), "");
    }

    private static Tried create(MatrixGround ground) {
        Answer created = ground.as("admin")
                .post(
                        SCRIPTS + "/issues",
                        "{\"project\":\"GROW\",\"issueType\":\"Epic\",\"status\":\"Done\",\"event\":\"1\",\"as\":\"dana\","
                                + "\"fields\":{\"summary\":\"Born closed\"}}")
                .expect(200);
        return new Tried(created.text("/key"), "");
    }

    private static Tried update(MatrixGround ground) {
        Epic epic = ground.delivered();
        ground.as("admin")
                .put(SCRIPTS + "/issues/" + epic.key(), "{\"status\":\"Done\",\"event\":\"updated\",\"as\":\"dana\"}")
                .expect(200);
        return quiet(epic);
    }

    private static Tried resolve(MatrixGround ground) {
        Epic epic = ground.delivered();
        ground.as("admin")
                .put(
                        SCRIPTS + "/issues/" + epic.key() + "/service",
                        "{\"fields\":{\"resolution\":{\"name\":\"Done\"}},\"event\":\"updated\",\"as\":\"dana\"}")
                .expect(200);
        return quiet(epic);
    }

    private static Tried archive(MatrixGround ground) {
        Epic epic = ground.delivered();
        ground.as("max").call("PUT", epic.path() + "/archive", Optional.empty()).expect(204);
        return quiet(epic);
    }

    private static Tried migrate(MatrixGround ground) {
        Epic epic = Epic.deliveredIn("SEC", ground.as("dana"), ground.as("max"));
        SchemeMigration.ofProject(ground.administrator(), "SEC").toTheDefaultScheme();
        return quiet(epic);
    }

    private static Tried recategorise(MatrixGround ground) {
        Epic epic = ground.delivered();
        ground.administrator()
                .post("/admin/statuses", Map.of("status", ground.status("Measuring"), "category", "done"));
        return quiet(epic);
    }

    private static Tried quiet(Epic epic) {
        return new Tried(epic.key(), "");
    }

    private static String screen(MatrixGround ground, Epic epic) {
        return "/browse/" + epic.key() + "/transitions/" + epic.transitionTo(ground.as("olivia"), "Done");
    }
}
