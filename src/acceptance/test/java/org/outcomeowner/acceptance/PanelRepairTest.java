package org.outcomeowner.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** What stands against closing is mended on the panel, which is up to date afterwards without a new page. */
public class PanelRepairTest {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    @Rule
    public final Browser browser = new Browser(SANDBOX);

    private Epic epic;

    @Before
    public void deliver() {
        epic = Epic.deliveredIn("GROW", SANDBOX.as("dana"), SANDBOX.as("max"));
    }

    @Test
    public void aMeasurementTakesTwoFieldsAndThreeClicksAtMost() {
        Page page = open("dana");
        Locator panel = page.locator(".outcome-panel");
        assertThat(panel).containsText("no actual is recorded");
        page.evaluate("window.samePage = true");

        panel.getByText("Record “Leads generated”").click();
        panel.getByLabel("Actual").fill("53O");
        panel.getByLabel("Evidence").fill("https://crm.example.org/leads");
        button(panel, "Record").click();
        assertThat(panel.locator("#outcome-actual-leads")).hasAttribute("aria-invalid", "true");
        assertThat(panel.locator(".outcome-repair-error")).containsText("53O");

        panel.getByLabel("Actual").fill("530");
        button(panel, "Record").click();
        assertThat(panel.locator(".outcome-status")).hasText("Saved. The list is up to date.");
        assertThat(panel).containsText("120 → 530 of 500 leads");
        assertThat(panel).not().containsText("no actual is recorded");
        browser.picture("panel-repaired");
        org.assertj.core.api.Assertions.assertThat(page.evaluate("window.samePage"))
                .as("the page was not loaded anew")
                .isEqualTo(true);
    }

    @Test
    public void aWaiverIsAskedForAndGrantedBySomebodyElse() {
        Locator asking = open("dana").locator(".outcome-panel");
        asking.locator("summary", new Locator.LocatorOptions().setHasText("Ask for a waiver"))
                .click();
        button(asking, "Ask for a waiver").click();
        assertThat(asking.locator("#outcome-waiver-reason")).hasAttribute("aria-invalid", "true");
        asking.getByLabel("Reason of the waiver").fill("The market is gone");
        asking.getByLabel("Last day").fill(LocalDate.now().plusDays(30).toString());
        button(asking, "Ask for a waiver").click();
        assertThat(asking.locator(".outcome-waiver")).containsText("Asked for");

        Locator granting = open("max").locator(".outcome-panel");
        button(granting, "Grant the waiver").click();
        assertThat(granting.locator(".outcome-waiver")).containsText("In force");
        assertThat(granting).containsText("The epic can be closed");
    }

    @Test
    public void whoeverLacksTheAuthorityAsksAndWhoeverMayGrants() {
        SANDBOX.as("max")
                .put(epic.outcomePath() + "/authority", "{\"granted\":false}")
                .expect(200);
        Locator asking = open("olivia").locator(".outcome-panel");
        button(asking, "Ask for the authority").click();
        assertThat(asking.locator(".outcome-status")).hasText("Saved. The list is up to date.");

        Page page = open("max");
        assertThat(page.locator("body")).containsText("[~max]");
        Locator granting = page.locator(".outcome-panel");
        granting.locator("summary", new Locator.LocatorOptions().setHasText("Grant the authority"))
                .click();
        granting.getByLabel("Limit of the authority").fill("up to 5,000 EUR");
        button(granting, "Grant the authority").click();
        assertThat(granting).containsText("up to 5,000 EUR");
    }

    @Test
    public void whoeverMayNotEditIsOfferedNothingToMend() {
        Locator panel = open("guest").locator(".outcome-panel");

        assertThat(panel).containsText("Ready to close?");
        assertThat(panel.getByText("Record “Leads generated”")).hasCount(0);
    }

    private Page open(String user) {
        return browser.as(user).open("/browse/" + epic.key());
    }

    private static Locator button(Locator panel, String name) {
        return panel.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
