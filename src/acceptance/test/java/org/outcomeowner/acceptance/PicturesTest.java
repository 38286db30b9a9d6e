package org.outcomeowner.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** Takes the pictures of the documents from the demo data; README.md says how to put them there. */
public class PicturesTest {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    @Rule
    public final Browser browser = new Browser(SANDBOX);

    @Test
    public void anEpicWithItsOutcome() {
        browser.as("max").open("/browse/GROW-2");

        assertThat(browser.page().locator("[data-panel-key$=outcome-panel]")).containsText("Leads generated");
        browser.picture("epic");
    }
}
