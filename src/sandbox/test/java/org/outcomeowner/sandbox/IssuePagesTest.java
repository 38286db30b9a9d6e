package org.outcomeowner.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The other ways an issue can change, on the pages and over REST of a running sandbox with the demo's data and without an app. */
public class IssuePagesTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static Sandbox sandbox;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @BeforeClass
    public static void start() {
        sandbox = Sandbox.start(new SandboxOptions(0, FOLDER.getRoot().toPath(), Optional.empty(), List.of(), true));
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void bulkTransitionRunsForEachIssueAndReportsEachKey() {
        String one = create("dana", "Bulk one");
        String other = create("dana", "Bulk two");
        logIn("dana");
        String selection = "?issue=" + one + "&issue=" + other;
        String choose = get("/issues/bulk/transition" + selection).body();
        assertThat(choose).contains("Task workflow", "(2 issues)");
        String transition = first(choose, "value=\"(\\d+\\|Task workflow)\"");
        String confirm = get("/issues/bulk/transition" + selection + "&transition=" + encoded(transition))
                .body();
        assertThat(confirm).contains("2 issues will take it", "Confirm");
        HttpResponse<String> report = post(
                "/issues/bulk/transition", "issue=" + one + "&issue=" + other + "&transition=" + encoded(transition));
        assertThat(report.uri().getPath()).contains("/issues/bulk/runs/");
        assertThat(report.body()).contains("2 changed, 0 refused", one, other);
        assertThat(rest("dana", "GET", "/rest/api/2/issue/" + one, "", "").body())
                .contains("In Progress");
    }

    @Test
    public void aBulkTransitionChangesOnlyTheFieldsThatAreTicked() {
        String key = create("dana", "Ticked");
        logIn("dana");
        String issue = "issue=" + key + "&transition=";
        post("/issues/bulk/transition", issue + transition(key, "Start"));
        String finish = transition(key, "Finish");
        assertThat(get("/issues/bulk/transition?" + issue + finish).body())
                .contains("Only the fields that are ticked are changed.", "id=\"change-resolution\"");
        String resolution =
                first(rest("dana", "GET", "/rest/api/2/resolution", "", "").body(), "\"id\":\"(\\d+)\"");
        post("/issues/bulk/transition", issue + finish + "&resolution=" + resolution);
        String body = rest("dana", "GET", "/rest/api/2/issue/" + key, "", "").body();
        assertThat(body).contains("\"resolution\":null", "\"name\":\"Done\"");
        String other = create("dana", "Ticked too");
        post("/issues/bulk/transition", "issue=" + other + "&transition=" + transition(other, "Start"));
        post(
                "/issues/bulk/transition",
                "issue=" + other + "&transition=" + finish + "&change=resolution&resolution=" + resolution);
        assertThat(rest("dana", "GET", "/rest/api/2/issue/" + other, "", "").body())
                .doesNotContain("\"resolution\":null");
    }

    /** The choice of the transition with the name, as the form has it. */
    private String transition(String key, String name) {
        return encoded(first(
                get("/issues/bulk/transition?issue=" + key).body(),
                "value=\"([^\"]+)\" required>\\s*<label[^>]*>" + name));
    }

    @Test
    public void aTransitionThatNobodyCanTakeIsRefusedAndNamesTheReason() {
        String key = create("dana", "Not able");
        logIn("dana");
        assertThat(get("/issues/bulk/transition?issue=" + key + "&transition=" + encoded("999|Task workflow"))
                        .body())
                .contains("None of the selected issues can take that transition now");
        assertThat(get("/issues/bulk/transition").statusCode()).isEqualTo(400);
        assertThat(get("/issues/bulk/transition?issue=GROW-9999").statusCode()).isEqualTo(404);
        assertThat(get("/issues/bulk/runs/none").statusCode()).isEqualTo(404);
    }

    @Test
    public void aSingleIssueMovesThroughTheWizardAndItsOldKeyLeadsToIt() {
        String key = create("dana", "To be moved");
        logIn("max");
        assertThat(get("/browse/" + key).body()).contains("id=\"move-issue\"");
        String targets = get("/issues/bulk/move?issue=" + key).body();
        String target = first(targets, "value=\"(OPS:\\d+)\">Order fulfilment / Epic");
        String form =
                get("/issues/bulk/move?issue=" + key + "&target=" + target).body();
        assertThat(form).contains("Move to Order fulfilment / Epic");
        HttpResponse<String> moved = post("/issues/bulk/move", "issue=" + key + "&target=" + target);
        assertThat(moved.uri().getPath()).contains("/browse/OPS-");
        assertThat(moved.body()).contains("Epic workflow");
        assertThat(get("/browse/" + key).body()).contains("OPS-");
    }

    @Test
    public void whoMayNotMoveIsToldSo() {
        String key = create("dana", "Not hers to move");
        logIn("dana");
        assertThat(get("/browse/" + key).body()).doesNotContain("id=\"move-issue\"", "id=\"archive-issue\"");
        String target = first(get("/issues/bulk/move?issue=" + key).body(), "value=\"(OPS:\\d+)\"");
        HttpResponse<String> refused = post("/issues/bulk/move", "issue=" + key + "&target=" + target);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("You do not have the permission to move issues in this project.");
        assertThat(post("/browse/" + key + "/archive", "").statusCode()).isEqualTo(403);
    }

    @Test
    public void anArchivedIssueShowsABannerAndCanBeRestored() {
        String key = create("dana", "Forgotten");
        logIn("max");
        String archived = post("/browse/" + key + "/archive", "").body();
        assertThat(archived).contains("id=\"archived-banner\"", "id=\"restore-issue\"");
        assertThat(archived).doesNotContain("id=\"edit-issue\"", "action_id_");
        assertThat(get("/issues?jql=" + encoded("summary ~ Forgotten")).body()).contains("No issues match");
        assertThat(post("/browse/" + key + "/restore", "").body()).contains("id=\"edit-issue\"");
        assertThat(post("/issues/bulk/archive", "issue=" + key).body()).contains("1 changed, 0 refused");
        assertThat(rest("max", "PUT", "/rest/api/2/issue/" + key + "/archive", "", "")
                        .statusCode())
                .isEqualTo(409);
        assertThat(rest("dana", "PUT", "/rest/api/2/issue/" + key + "/restore", "", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(rest("max", "PUT", "/rest/api/2/issue/" + key + "/restore", "", "")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    public void importsOverRestForAdministratorsOnly() {
        String path = "/rest/sandbox/1.0/import?project=GROW";
        String file = "Issue Type,Summary,Status\nStory,Imported,Done\n";
        assertThat(rest("dana", "POST", path, "text/csv", file).statusCode()).isEqualTo(403);
        HttpResponse<String> done = rest("admin", "POST", path, "text/csv", file);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(done.body()).contains("\"status\":\"Done\"", "\"key\":\"GROW-");
        HttpResponse<String> refused = rest("admin", "POST", path, "text/csv", file.replace("Done", "Doen"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Line 2, column “Status”, value “Doen”");
        assertThat(rest(
                                "admin",
                                "POST",
                                path,
                                "application/json",
                                "[{\"issuetype\": \"Story\", \"summary\": \"From JSON\"}]")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    public void scriptsGoPastTheWorkflowForAdministratorsOnly() {
        String key = create("dana", "Scripted");
        String path = "/rest/sandbox/1.0/issues/" + key;
        String json = "application/json";
        assertThat(rest("dana", "PUT", path + "/status", json, "{\"status\": \"Done\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(rest("admin", "PUT", path + "/status", json, "{\"status\": \"Done\", \"step\": true}")
                        .body())
                .contains("\"status\":\"Done\"");
        assertThat(rest("admin", "PUT", path, json, "{\"fields\": {\"Summary\": \"Changed\"}, \"event\": \"updated\"}")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> moved = rest(
                "admin",
                "POST",
                path + "/move",
                json,
                "{\"project\": \"OPS\", \"issueType\": \"Task\", \"as\": \"max\"}");
        assertThat(moved.body()).contains("\"key\":\"OPS-");
        assertThat(rest("admin", "POST", path + "/transition", json, "{\"transition\": 9999}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(rest(
                                "admin",
                                "POST",
                                "/rest/sandbox/1.0/issues",
                                json,
                                "{\"project\": \"GROW\", \"issueType\": \"Epic\", \"status\": \"Done\","
                                        + " \"fields\": {\"summary\": \"Born done\"}}")
                        .body())
                .contains("\"status\":\"Done\"");
    }

    private String create(String user, String summary) {
        HttpResponse<String> created = rest(
                user,
                "POST",
                "/rest/api/2/issue",
                "application/json",
                "{\"fields\": {\"project\": {\"key\": \"GROW\"}, \"issuetype\": {\"name\": \"Story\"}, \"summary\": \"%s\"}}"
                        .formatted(summary));
        return first(created.body(), "\"key\":\"(GROW-\\d+)\"");
    }

    private void logIn(String user) {
        post("/login", "os_username=" + user + "&os_password=" + user);
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    /** Posts a form with the session's token. */
    private HttpResponse<String> post(String path, String form) {
        String token = first(get("/login").body(), "name=\"atlassian-token\" content=\"(\\w+)\"");
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&atl_token=" + token)));
    }

    private static HttpResponse<String> rest(String user, String method, String path, String type, String body) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Basic " + login)
                .method(method, BodyPublishers.ofString(body));
        return send(HttpClient.newHttpClient(), type.isEmpty() ? request : request.header("Content-Type", type));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(browser, request);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI uri(String path) {
        return URI.create(sandbox.url() + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
