package org.outcomeowner.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.outcomeowner.sandbox.workflow.WorkflowLibrary;

/** What administrators do to workflows, schemes and statuses, on the pages of a running sandbox without an app. */
public class WorkflowPagesTest {
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
    public void onlyAdministratorsGetIn() {
        logIn("dana");

        for (String path : List.of("/admin/workflow-schemes", "/admin/statuses", "/admin/import-workflow")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(post("/admin/statuses", "name=Free&category=done").statusCode())
                .isEqualTo(403);
    }

    @Test
    public void aWorkflowChangedAsXmlIsPublishedOrDiscarded() {
        administer();
        String path = "/admin/workflows/Task%20workflow";
        String changed =
                sandbox.bean(WorkflowLibrary.class).xml("Task workflow").replace("\"Stop\"", "\"Pause\"");

        assertThat(post(path + "/xml", "xml=" + encoded(changed)).body()).contains("Pause", "publish-draft");
        assertThat(post(path + "/discard", "a=b").body()).doesNotContain("Pause");
        post(path + "/xml", "xml=" + encoded(changed));
        assertThat(post(path + "/publish", "a=b").body()).contains("Pause").doesNotContain("publish-draft");
    }

    @Test
    public void nothingIsImportedFromWhatIsNoWorkflow() {
        administer();

        HttpResponse<String> refused =
                post("/admin/import-workflow", "name=Broken&xml=" + encoded("<workflow><i>typed</i></workflow>"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("not valid", "&lt;i&gt;typed&lt;/i&gt;");
        assertThat(sandbox.bean(WorkflowManager.class).workflowExists("Broken")).isFalse();
    }

    @Test
    public void theBuiltInWorkflowIsCopiedAndNotChanged() {
        administer();
        String xml = sandbox.bean(WorkflowLibrary.class).xml("jira");

        HttpResponse<String> refused = post("/admin/workflows/jira/xml", "xml=" + encoded(xml));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("built in");
        assertThat(post("/admin/workflows/jira/delete", "a=b").statusCode()).isEqualTo(400);
        assertThat(post("/admin/workflows/jira/copy", "newName=Ours").body()).contains("copied as “Ours”");
    }

    @Test
    public void anotherSchemeIsRefusedUntilEveryMissingStatusIsMapped() {
        administer();
        WorkflowSchemeManager schemes = sandbox.bean(WorkflowSchemeManager.class);
        AssignableWorkflowScheme classic = schemes.createScheme(schemes.assignableBuilder()
                .setName("Classic")
                .setDefaultWorkflow("jira")
                .build());
        String form = "project=SEC&scheme=" + classic.getId();

        HttpResponse<String> unanswered = post("/admin/workflow-schemes/migrate", form);

        assertThat(unanswered.statusCode()).isEqualTo(400);
        assertThat(unanswered.body()).contains("Choose a status of “jira”");
        Project secret = sandbox.bean(ProjectManager.class).getProjectObjByKey("SEC");
        assertThat(schemes.getWorkflowSchemeObj(secret).getName()).isEqualTo("Demo workflows");
        assertThat(get("/admin/workflow-schemes/migrate?project=NONE&scheme=1").statusCode())
                .isEqualTo(404);
    }

    @Test
    public void aStatusIsPutIntoAnotherCategory() {
        administer();
        ConstantsManager constants = sandbox.bean(ConstantsManager.class);
        String measuring = constants.getStatusByName("Measuring").getId();

        post("/admin/statuses", "status=" + measuring + "&category=done");

        assertThat(constants.getStatus(measuring).getStatusCategory().getKey()).isEqualTo("done");
        assertThat(post("/admin/statuses", "status=" + measuring + "&category=x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/admin/statuses", "name=Measuring&category=done").body())
                .contains("already");
    }

    private void administer() {
        logIn("admin");
        post("/websudo", "webSudoPassword=admin&os_destination=" + encoded("/admin/workflows"));
    }

    private void logIn(String user) {
        post("/login", "os_username=" + user + "&os_password=" + user);
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    /** Posts a form with the session's token. */
    private HttpResponse<String> post(String path, String form) {
        Matcher token = Pattern.compile("name=\"atlassian-token\" content=\"(\\w+)\"")
                .matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&atl_token=" + token.group(1))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
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
}
