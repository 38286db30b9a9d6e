package org.outcomeowner.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** An administrator guards a workflow of the demo from the map of coverage and takes it back. */
public class CoverageTest {
    private static final String WORKFLOW = "Task workflow";
    private static final String COVERAGE = "/secure/OutcomeOwnerCoverage!default.jspa";

    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    @Rule
    public final Browser browser = new Browser(SANDBOX);

    private Page page;

    @Before
    public void logIn() {
        page = browser.as("admin").page();
        browser.open(COVERAGE);
        page.locator("input[name=webSudoPassword]").fill("admin");
        page.locator("#login-form-submit").click();
        assertThat(page.locator("h2")).hasText("Coverage");
    }

    @Test
    public void aWorkflowIsGuardedAndTheFormerOneComesBackToTheLetter() {
        String former = xml();
        browser.open(COVERAGE);
        Locator row = open(WORKFLOW);
        assertThat(row).containsText("Not guarded");
        browser.picture("coverage-unguarded");
        row.getByText("Guard it").click();
        assertThat(page.locator("form.aui")).containsText("Outcome result recorded");
        browser.picture("coverage-plan");
        button("Add and publish").click();
        assertThat(page.locator("[role=status]")).containsText("in force");
        assertThat(open(WORKFLOW)).not().containsText("Not guarded");
        Assertions.assertThat(xml()).isNotEqualTo(former).contains("ResultRecordedValidator", "ReadyToStartValidator");

        browser.open(COVERAGE);
        open(WORKFLOW).getByText("Undo").click();
        button("Restore the former workflow").click();
        assertThat(page.locator("[role=status]")).containsText("The former workflow is back");
        assertThat(open(WORKFLOW)).containsText("Not guarded");
        Assertions.assertThat(xml()).isEqualTo(former);
    }

    @Test
    public void aDraftOfSomebodyElseIsRefusedAndLeftAlone() {
        String drafted = xml().replace("name=\"Finish\"", "name=\"Finish it\"");
        page.locator("#xml").fill(drafted);
        button("Save").click();
        browser.open("/secure/OutcomeOwnerGuard!default.jspa?workflow=Task+workflow");
        assertThat(page.locator(".aui-message-warning")).containsText("draft by Ada Admin");
        assertThat(button("Add and publish")).hasCount(0);
        Assertions.assertThat(xml()).contains("name=\"Finish it\"");
        browser.open("/admin/workflows/Task%20workflow");
        page.locator("#discard-draft").click();
    }

    @Test
    public void nobodyButAdministratorsSeesTheMap() {
        browser.as("max").open(COVERAGE);
        assertThat(page.locator("body")).not().containsText("Epic workflow");
    }

    private Locator open(String workflow) {
        Locator details = page.locator("details[data-workflow='" + workflow + "']");
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        return details;
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String xml() {
        browser.open("/admin/workflows/Task%20workflow/xml");
        return page.locator("#xml").inputValue();
    }
}
