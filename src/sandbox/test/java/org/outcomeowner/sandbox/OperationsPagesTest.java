package org.outcomeowner.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.jira.cluster.Node;
import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.outcomeowner.sandbox.user.NewUser;
import org.outcomeowner.sandbox.user.UserAdmin;

/** Jobs, locks, audit log and mails of a node of a cluster on PostgreSQL, and the pages and resources that show them. */
public class OperationsPagesTest {
    @ClassRule
    public static final TemporaryFolder HOME = new TemporaryFolder();

    private static final String HOSTILE = "<script>alert(1)</script>\"'&";

    private static EmbeddedPostgres postgres;
    private static Sandbox sandbox;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    @BeforeClass
    public static void start() throws IOException, SchedulerServiceException {
        postgres = EmbeddedPostgres.start();
        Optional<String> database = Optional.of(postgres.getJdbcUrl("postgres", "postgres"));
        sandbox =
                Sandbox.start(new SandboxOptions(0, HOME.getRoot().toPath(), database, List.of(), false).asNode("one"));
        sandbox.bean(UserAdmin.class).create(new NewUser("dana", "Dana", "dana@example.com", "dana"));
        scheduleJob();
        audit();
        sendMail();
    }

    @AfterClass
    public static void stop() throws IOException {
        sandbox.close();
        postgres.close();
    }

    private static void scheduleJob() throws SchedulerServiceException {
        SchedulerService scheduler = sandbox.bean(SchedulerService.class);
        JobRunnerKey work = JobRunnerKey.of("test.work");
        scheduler.registerJobRunner(work, request -> JobRunnerResponse.success("Looked at 7 " + HOSTILE));
        scheduler.scheduleJob(
                JobId.of("test:nightly/1"),
                JobConfig.forJobRunnerKey(work).withSchedule(Schedule.forCronExpression("0 0 2 1 1 ?")));
    }

    private static void audit() {
        AuditType type = AuditType.fromI18nKeys(
                        CoverageArea.ECOSYSTEM, CoverageLevel.BASE, "test.category", "test.done")
                .withActionTranslation("Done " + HOSTILE)
                .build();
        sandbox.bean(AuditService.class)
                .audit(AuditEvent.builder(type)
                        .affectedObject(AuditResource.builder("GROW", "Project").build())
                        .build());
    }

    private static void sendMail() {
        Email mail = new Email("olivia@example.com");
        mail.setSubject("Weekly " + HOSTILE).setMimeType("text/html").setBody("<p>Hello</p>" + HOSTILE);
        sandbox.bean(MailQueue.class).addItem(new SingleMailQueueItem(mail));
    }

    @Test
    public void aJobIsRunOverRestByAdministratorsOnly() throws Exception {
        String path = "/rest/sandbox/1.0/jobs/test:nightly/1/run";

        assertThat(post(path, null).statusCode()).isEqualTo(401);
        assertThat(post(path, "dana").statusCode()).isEqualTo(403);
        assertThat(rest("GET", path, "admin", BodyPublishers.noBody()).statusCode())
                .isEqualTo(405);
        HttpResponse<String> run = post(path, "admin");
        assertThat(run.statusCode()).isEqualTo(200);
        assertThat(run.body()).contains("\"outcome\":\"SUCCESS\"").contains("\"node\":\"one\"");
        assertThat(post("/rest/sandbox/1.0/jobs/unknown/run", "admin").statusCode())
                .isEqualTo(404);
        assertThat(get("/rest/sandbox/1.0/jobs", "admin").body()).contains("\"id\":\"test:nightly/1\"");
    }

    @Test
    public void theNodeIsPartOfAClusterAndHoldsLocks() {
        ClusterManager cluster = sandbox.bean(ClusterManager.class);
        ClusterLock lock = sandbox.bean(ClusterLockService.class).getLockForName("test.once");

        assertThat(cluster.isClustered()).isTrue();
        assertThat(cluster.findLiveNodes()).containsExactly(new Node("one"));
        lock.lock();
        assertThat(CompletableFuture.supplyAsync(lock::tryLock).join()).isFalse();
        lock.unlock();
        assertThat(CompletableFuture.supplyAsync(lock::tryLock).join()).isTrue();
    }

    @Test
    public void theAuditLogIsReadOverRestByAdministratorsOnly() throws Exception {
        String path = "/rest/auditing/1.0/events?search=grow";

        assertThat(get(path, null).statusCode()).isEqualTo(401);
        assertThat(get(path, "dana").statusCode()).isEqualTo(403);
        assertThat(get(path, "admin").body())
                .contains("\"actionI18nKey\":\"test.done\"")
                .contains("\"lastPage\":true");
        assertThat(get("/rest/auditing/1.0/events?from=soon", "admin").statusCode())
                .isEqualTo(400);
    }

    @Test
    public void pagesAskForThePasswordAgainAndShowNothingToOthers() throws Exception {
        for (String page : List.of("/admin/scheduler", "/admin/audit", "/admin/outbox", "/admin/outbox/10000")) {
            assertThat(page(page).body()).doesNotContain("nightly").doesNotContain("olivia@example.com");
        }
        logIn("dana");
        assertThat(page("/admin/outbox").statusCode()).isEqualTo(403);
    }

    @Test
    public void pagesShowForeignTextsAsTexts() throws Exception {
        logIn("admin");
        send("/websudo", Map.of("webSudoPassword", "admin", "os_destination", "/admin/scheduler"));

        send("/admin/scheduler", Map.of("job", "test:nightly/1"));

        assertThat(page("/admin/scheduler").body())
                .contains("test:nightly/1", "Looked at 7 &lt;script&gt;")
                .doesNotContain(HOSTILE);
        assertThat(page("/admin/audit?search=GROW").body())
                .contains("Done &lt;script&gt;")
                .doesNotContain(HOSTILE);
        assertThat(page("/admin/audit?search=" + encode(HOSTILE + "no")).body())
                .contains("Nothing contains this text")
                .doesNotContain(HOSTILE);
        assertThat(page("/admin/outbox").body())
                .contains("olivia@example.com", "Weekly &lt;script&gt;")
                .doesNotContain(HOSTILE);
        assertThat(page("/admin/outbox/10000").body())
                .contains("sandbox=\"\" srcdoc=\"&lt;p&gt;Hello&lt;/p&gt;&lt;script&gt;")
                .doesNotContain(HOSTILE);
        assertThat(page("/admin/outbox/1").statusCode()).isEqualTo(404);
    }

    @Test
    public void aJobIsNotRunByAFormWithoutItsToken() throws Exception {
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(uri("/admin/scheduler"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("job=test%3Anightly%2F1"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private void logIn(String name) throws Exception {
        send("/login", Map.of("os_username", name, "os_password", name));
    }

    private HttpResponse<String> send(String path, Map<String, String> form) throws Exception {
        String token = page("/login").body().replaceAll("(?s).*name=\"atl_token\" value=\"([^\"]*)\".*", "$1");
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body + "&atl_token=" + token))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> page(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, String user) throws IOException, InterruptedException {
        return rest("GET", path, user, BodyPublishers.noBody());
    }

    private static HttpResponse<String> post(String path, String user) throws IOException, InterruptedException {
        return rest("POST", path, user, BodyPublishers.ofString("{}"));
    }

    private static HttpResponse<String> rest(String verb, String path, String user, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .method(verb, body);
        if (user != null) {
            String pair = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + pair);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create(sandbox.url() + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
