package org.outcomeowner.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** The measures table of the edit form: rows added, edited and removed by mouse and by keyboard. */
public class MeasuresTableTest {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    @Rule
    public final Browser browser = new Browser(SANDBOX);

    private Page page;
    private Fields fields;

    @Before
    public void openTheForm() {
        page = browser.page();
        fields = Fields.of(SANDBOX.as("dana"));
        String key = Epic.readyToStart(SANDBOX.as("dana"), SANDBOX.as("max")).key();
        browser.as("dana").open("/browse/" + key + "/edit");
    }

    @Test
    public void aRowIsAddedEditedAndSaved() {
        addButton().click();
        assertThat(rows()).hasCount(2);
        assertThat(part(1, "name")).isFocused();
        assertThat(status()).hasText("Measure 2 added.");
        part(1, "name").fill("Budget");
        part(1, "direction").selectOption("at_most");
        part(1, "target").fill("50000");
        submit();
        assertThat(page.locator("#" + fields.result() + "-val")).containsText("Budget");
        assertThat(page.locator("#" + fields.result() + "-val")).containsText("Leads generated");
    }

    @Test
    public void aRowIsAddedAndRemovedByKeyboard() {
        addButton().focus();
        page.keyboard().press("Enter");
        part(1, "name").fill("Mistake");
        rows().nth(1).locator("[data-outcome-owner-remove]").focus();
        page.keyboard().press("Enter");
        assertThat(rows()).hasCount(1);
        assertThat(status()).hasText("Measure Mistake removed.");
        assertThat(rows().first().locator("[data-outcome-owner-remove]")).isFocused();
    }

    @Test
    public void thereAreNoMoreRowsThanPolicyAllows() {
        for (int click = 0; click < 6; click++) {
            addButton().click();
        }
        assertThat(rows()).hasCount(5);
        assertThat(status()).hasText("There may be 5 measures and no more.");
    }

    @Test
    public void aRangeHasTwoEndsInPlaceOfATarget() {
        part(0, "direction").selectOption("range");
        assertThat(part(0, "target")).isHidden();
        assertThat(part(0, "low")).isVisible();
        part(0, "low").fill("20");
        part(0, "high").fill("10");
        submit();
        assertThat(page.locator("form#issue-edit")).containsText("Low end");
        assertThat(part(0, "low")).hasValue("20");
        assertThat(part(0, "high")).hasValue("10");
        browser.picture("measures-refused");
    }

    private void submit() {
        page.locator("form#issue-edit button[type=submit]").click();
    }

    private Locator addButton() {
        return page.locator("[data-outcome-owner-add]");
    }

    private Locator status() {
        return page.locator("[data-outcome-owner-status]");
    }

    private Locator rows() {
        return page.locator("[data-outcome-owner-row]:visible");
    }

    private Locator part(int row, String name) {
        return page.locator("[data-outcome-owner-row]").nth(row).locator("[data-part=" + name + "]");
    }
}
