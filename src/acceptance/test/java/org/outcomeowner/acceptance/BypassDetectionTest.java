package org.outcomeowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.stream.StreamSupport;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Closes past the gate become flags: at once where an event tells of them, and by the job where none does. */
public class BypassDetectionTest {
    private static final String JOB = "/rest/sandbox/1.0/jobs/org.outcomeowner.outcome-owner.watch/run";
    private static final String START = "11";
    private static final String DELIVER = "21";
    private static final String CLOSE = "31";

    private final RunningSandbox sandbox = new RunningSandbox();
    private final Browser browser = new Browser(sandbox);

    @Rule
    public final RuleChain rules = RuleChain.outerRule(sandbox).around(browser);

    /** What is closed before the first look is old news. */
    @Before
    public void theWatchHasBegun() {
        look();
    }

    @Test
    public void aTransitionThatSkipsTheValidatorsIsFlaggedAtOnce() {
        Epic epic = Epic.ownedBy("olivia", sandbox.as("dana"));
        skipTo(epic, START, DELIVER, CLOSE);

        JsonNode flag = onlyFlag(epic);

        assertThat(flag.path("kind").asText()).isEqualTo("closed-without-result");
        assertThat(flag.path("path").asText()).isEqualTo("transition");
        assertThat(flag.at("/who/name").asText()).isEqualTo("dana");
        assertThat(flag.path("state").asText()).isEqualTo("open");
        assertThat(flag.path("detectedBy").asText()).isEqualTo("event");
        assertThat(flag.path("missing")).isNotEmpty();
        assertThat(found(epic)).isTrue();
        assertThat(browser.as("max").open("/browse/" + epic.key()).content()).contains("Closed without its result");
    }

    @Test
    public void aStatusWrittenPastJiraIsFlaggedByTheJob() {
        Epic epic = Epic.ownedBy("olivia", sandbox.as("dana"));
        sandbox.as("admin")
                .put("/rest/sandbox/1.0/issues/" + epic.key() + "/status", "{\"status\":\"Done\"}")
                .expect(200);
        look();

        assertThat(onlyFlag(epic).path("path").asText()).isEqualTo("unknown");
        assertThat(onlyFlag(epic).path("detectedBy").asText()).isEqualTo("sweep");
    }

    @Test
    public void anImportThatTellsNobodyIsFlaggedByTheJob() {
        String key = sandbox.as("admin")
                .post("/rest/sandbox/1.0/import?project=GROW", importOf("Imported as done"))
                .expect(200)
                .text("/issues/0/key");
        look();

        JsonNode flag = sandbox.as("max")
                .get("/rest/outcome-owner/1.0/outcomes/" + key)
                .expect(200)
                .at("/flags/0");
        assertThat(flag.path("path").asText()).isEqualTo("unknown");
        assertThat(flag.path("state").asText()).isEqualTo("open");
    }

    @Test
    public void aStatusThatMovesToDoneFlagsItsEpicsAndClearsThemWhenItMovesBack() {
        Epic epic = Epic.ownedBy("olivia", sandbox.as("dana"));
        skipTo(epic, START, DELIVER);
        look();
        try {
            category("Measuring", "Done");
            look();
            assertThat(onlyFlag(epic).path("path").asText()).isEqualTo("status-category");
        } finally {
            category("Measuring", "In Progress");
        }
        look();

        assertThat(onlyFlag(epic).path("state").asText()).isEqualTo("cleared");
    }

    @Test
    public void theRegisterShowsAdministratorsWhatTheyMayBrowse() {
        Epic epic = Epic.ownedBy("olivia", sandbox.as("dana"));
        skipTo(epic, START, DELIVER, CLOSE);

        Page page = administration("/secure/OutcomeOwnerFlags!default.jspa?state=open");

        assertThat(page.locator("#flags-register").textContent())
                .contains(epic.key(), "Closed without its result", "Dana Developer");
        browser.picture("flagged-closes");
        page.locator("#flags-reconcile").click();
        assertThat(page.getByRole(AriaRole.STATUS).textContent()).contains("reconciliation begins");
    }

    @Test
    public void whoSeesNothingOfAProjectSeesNothingOfItsFlags() {
        JsonNode flags = sandbox.as("guest")
                .get("/rest/outcome-owner/1.0/flags?project=SEC")
                .expect(200)
                .body();

        assertThat(flags.path("total").asInt()).isZero();
        assertThat(sandbox.anonymous().get("/rest/outcome-owner/1.0/flags").status())
                .isEqualTo(401);
    }

    private void skipTo(Epic epic, String... transitions) {
        for (String transition : transitions) {
            sandbox.as("admin")
                    .post(
                            "/rest/sandbox/1.0/issues/" + epic.key() + "/transition",
                            "{\"transition\":" + transition
                                    + ",\"skipValidators\":true,\"skipConditions\":true,\"as\":\"dana\"}")
                    .expect(200);
        }
    }

    private static String importOf(String summary) {
        return "[{\"summary\":\"" + summary + "\",\"issuetype\":\"Epic\",\"status\":\"Done\"}]";
    }

    /** The job may be under way by itself, which is as good: it is asked again until it ran for us. */
    private void look() {
        int status = 409;
        for (int i = 0; i < 100 && status == 409; i++) {
            status = sandbox.as("admin").post(JOB, "{}").status();
        }
        assertThat(status).isEqualTo(200);
    }

    private JsonNode onlyFlag(Epic epic) {
        JsonNode flags = sandbox.as("max").get(epic.outcomePath()).expect(200).at("/flags");
        return StreamSupport.stream(flags.spliterator(), false)
                .filter(flag -> flag.path("kind").asText().equals("closed-without-result"))
                .reduce((one, other) -> {
                    throw new AssertionError("One flag was expected: " + flags);
                })
                .orElseThrow(() -> new AssertionError("No flag: " + flags));
    }

    private boolean found(Epic epic) {
        JsonNode issues = sandbox.as("max")
                .get("/rest/api/2/search?jql=issue+in+closedWithoutResult()&maxResults=500&fields=status")
                .expect(200)
                .at("/issues");
        return StreamSupport.stream(issues.spliterator(), false)
                .anyMatch(issue -> issue.path("key").asText().equals(epic.key()));
    }

    private void category(String status, String category) {
        Page page = administration("/admin/statuses");
        page.getByLabel("Category of " + status, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(category));
        page.locator("form")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByLabel("Category of " + status, new Page.GetByLabelOptions().setExact(true))))
                .getByRole(AriaRole.BUTTON)
                .click();
    }

    /** A page of administration, behind the repeated password. */
    private Page administration(String path) {
        Page page = browser.as("admin").open(path);
        page.getByLabel("Password").fill("admin");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm"))
                .click();
        return page;
    }
}
