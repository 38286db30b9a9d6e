package org.outcomeowner.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** The whole story as people live it, from the login page to the closed epic. */
public class StoryInBrowserTest {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    @Rule
    public final Browser browser = new Browser(SANDBOX);

    private Page page;
    private Fields fields;

    @Before
    public void lookUpTheFields() {
        page = browser.page();
        fields = Fields.of(SANDBOX.as("dana"));
    }

    @Test
    public void anEpicIsOwnedRefusedMeasuredAndClosed() {
        browser.as("dana");
        isRefusedWithoutAnOwner();
        String key = getsAnOwner();
        isNotStartedYet();
        getsAuthorityFromMax(key);
        getsAMeasure(key);
        start();
        isNotClosedYet();
        closesWithTheResultOnTheTransitionScreen();
    }

    private void isRefusedWithoutAnOwner() {
        page.locator("#create-link").click();
        page.locator("a[data-project=GROW][data-issuetype=Epic]").click();
        page.locator("#summary").fill("Autumn campaign");
        page.locator("#issue-create-submit").click();
        assertThat(page.locator("form#issue-create")).containsText("Outcome Owner");
        assertThat(page.locator("#" + fields.owner() + "-field")).isVisible();
        assertThat(page.locator("#summary")).hasValue("Autumn campaign");
        browser.picture("1-refused-without-owner");
    }

    private String getsAnOwner() {
        Locator owner = page.locator("#" + fields.owner() + "-field");
        owner.fill("oli");
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Olivia"))
                .first()
                .click();
        page.locator("#issue-create-submit").click();
        page.locator("#key-val").waitFor();
        assertThat(page.locator("#" + fields.owner() + "-val")).containsText("Olivia");
        browser.picture("2-owned");
        return page.locator("#key-val").textContent();
    }

    private void isNotStartedYet() {
        make("In Progress");
        Locator dialog = page.locator("#workflow-transition-dialog");
        assertThat(dialog).containsText("is not ready to start");
        assertThat(dialog).containsText("Decision Authority: it is not granted");
        assertThat(dialog).containsText("Measured Result: there is no measure");
        browser.picture("3-not-ready-to-start");
    }

    private void getsAuthorityFromMax(String key) {
        browser.as("max").open("/browse/" + key + "/edit");
        page.getByText("Authority to decide is granted to the Outcome Owner").click();
        page.locator("form#issue-edit button[type=submit]").click();
        page.locator("#key-val").waitFor();
        assertThat(page.locator("[data-panel-key$=outcome-panel]")).containsText("granted");
    }

    private void getsAMeasure(String key) {
        browser.as("dana").open("/browse/" + key + "/edit");
        part("name").fill("Leads generated");
        part("unit").fill("leads");
        part("baseline").fill("120");
        part("target").fill("500");
        browser.picture("4-measures");
        page.locator("form#issue-edit button[type=submit]").click();
        page.locator("#key-val").waitFor();
        assertThat(page.locator("#" + fields.result() + "-val")).containsText("Leads generated");
    }

    private void start() {
        make("In Progress");
        assertThat(page.locator("#status-val")).hasText("In Progress");
        make("Measuring");
        assertThat(page.locator("#status-val")).hasText("Measuring");
        browser.picture("5-measuring");
    }

    private void isNotClosedYet() {
        transition("Done").click();
        dialogSubmit().click();
        Locator dialog = page.locator("#workflow-transition-dialog");
        assertThat(dialog).containsText("Leads generated");
        assertThat(dialog).containsText("actual");
        browser.picture("6-refused-without-result");
    }

    private void closesWithTheResultOnTheTransitionScreen() {
        part("actual").fill("530");
        part("measuredOn").fill("2026-11-18");
        part("evidence").fill("https://crm.example.org/leads");
        page.locator("textarea[name='" + fields.result() + ":insight']").fill("Partners brought most of them");
        browser.picture("7-result-on-the-transition-screen");
        dialogSubmit().click();
        assertThat(page.locator("#status-val")).hasText("Done");
        assertThat(page.locator("[data-panel-key$=outcome-panel]")).containsText("530");
        browser.picture("8-closed");
    }

    private Locator part(String name) {
        return page.locator("[name='" + fields.result() + ":" + name + "']").first();
    }

    private Locator transition(String status) {
        return page.locator("#issue-operations")
                .locator("a, button")
                .filter(new Locator.FilterOptions().setHasText(transitionName(status)));
    }

    private static java.util.regex.Pattern transitionName(String status) {
        return switch (status) {
            case "In Progress" -> java.util.regex.Pattern.compile("Start", java.util.regex.Pattern.CASE_INSENSITIVE);
            case "Measuring" ->
                java.util.regex.Pattern.compile("Measur|Deliver", java.util.regex.Pattern.CASE_INSENSITIVE);
            default -> java.util.regex.Pattern.compile("Close|Done", java.util.regex.Pattern.CASE_INSENSITIVE);
        };
    }

    private Locator dialogSubmit() {
        return page.locator("#issue-workflow-transition-submit");
    }

    /** A transition with a screen is a link that opens a dialog, one without is a button. */
    private void make(String status) {
        Locator transition = transition(status);
        boolean hasScreen = transition.getAttribute("href") != null;
        transition.click();
        if (hasScreen) {
            dialogSubmit().click();
        }
    }
}
