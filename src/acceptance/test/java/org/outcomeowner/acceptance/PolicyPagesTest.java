package org.outcomeowner.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** The policy pages of administration and of a project's settings. */
public class PolicyPagesTest {
    private static final int NARROW = 400;

    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    @Rule
    public final Browser browser = new Browser(SANDBOX);

    private Page page;

    @Before
    public void openTheBrowser() {
        page = browser.page();
    }

    @After
    public void enforceAgain() {
        openAsAdministrator();
        if (!page.locator("#mode").inputValue().equals("enforce")) {
            page.locator("#mode").selectOption("enforce");
            save();
        }
    }

    @Test
    public void aPolicyThatAnAdministratorChangesHoldsAtTheNextTransition() {
        Rest dana = SANDBOX.as("dana");
        Epic epic = Epic.ownedBy("olivia", dana);
        epic.moveTo(dana, "In Progress").expect(400);

        openAsAdministrator();
        page.locator("#mode").selectOption("warn");
        save();
        assertThat(page.locator("#mode")).hasValue("warn");
        browser.picture("policy-saved");

        epic.moveTo(dana, "In Progress").expect(204);
    }

    @Test
    public void aProjectAdministratorDecidesInsideTheBounds() {
        browser.as("max").open("/plugins/servlet/project-config/OPS/summary");
        page.locator("#outcome-owner-project-policy").click();
        assertThat(page.locator("#setting-selfGrantAllowed")).containsText("it cannot differ here");
        assertThat(page.locator("#maxMeasures")).isHidden();

        tick("own-maxMeasures");
        page.locator("#maxMeasures").fill("2");
        tick("own-mode");
        page.locator("#mode").selectOption("observe");
        page.locator("#policy-save").click();
        assertThat(page.locator("#policy-errors")).containsText("must not ask less");
        assertThat(page.locator("#maxMeasures")).hasValue("2");

        tick("own-mode");
        save();
        assertThat(page.locator("#setting-maxMeasures")).containsText("this project");
        browser.picture("project-policy");

        tick("own-maxMeasures");
        save();
        assertThat(page.locator("#setting-maxMeasures")).containsText("all projects");
    }

    @Test
    public void badInputKeepsWhatWasTypedAndTheSummaryLeadsToIt() {
        page.setViewportSize(NARROW, 900);
        openAsAdministrator();
        page.locator("#maxMeasures").fill("many");
        page.locator("#ownerLimit").fill("-5");
        page.locator("#recipientUsers").fill("nobody <b>");
        page.locator("#policy-save").click();

        assertThat(page.locator("#policy-errors")).containsText("Nothing was saved");
        assertThat(page.locator("#maxMeasures")).hasValue("many");
        assertThat(page.locator("#recipientUsers")).hasValue("nobody <b>");
        assertThat(page.locator("#ownerLimit-error")).containsText("was “-5”");
        page.locator("#policy-errors a[href='#ownerLimit']").click();
        assertThat(page.locator("#ownerLimit")).isFocused();
        Object width = page.evaluate("document.documentElement.scrollWidth");
        Assertions.assertThat((Integer) width).isLessThanOrEqualTo(NARROW);
        browser.picture("policy-refused-narrow");
    }

    @Test
    public void nobodyElseSeesThePages() {
        browser.as("dana").open("/secure/OutcomeOwnerPolicy!default.jspa");
        assertThat(page.locator("#policy-form")).hasCount(0);
        page.navigate(SANDBOX.url() + "/secure/OutcomeOwnerProjectPolicy!default.jspa?projectKey=OPS");
        assertThat(page.locator("#policy-form")).hasCount(0);
    }

    private void openAsAdministrator() {
        browser.as("admin").open("/secure/OutcomeOwnerPolicy!default.jspa");
        page.getByLabel("Password").fill("admin");
        page.locator("#login-form-submit").click();
        page.locator("#policy-form").waitFor();
    }

    /** By its label, as AUI draws the box there. */
    private void tick(String id) {
        page.locator("label[for=" + id + "]").click();
    }

    private void save() {
        page.locator("#policy-save").click();
        assertThat(page.locator(".aui-message-success")).containsText("It holds now");
    }
}
