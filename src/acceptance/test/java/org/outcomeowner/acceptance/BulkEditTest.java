package org.outcomeowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

public class BulkEditTest {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    @Rule
    public final Browser browser = new Browser(SANDBOX);

    @Test
    public void aResultCannotBeReplacedInBulkByPostingPastTheForm() {
        Rest dana = SANDBOX.as("dana");
        Epic epic = Epic.readyToStart(dana, SANDBOX.as("max"));
        browser.as("dana");
        String token = browser.page().locator("meta[name=atlassian-token]").getAttribute("content");

        APIResponse refusal = browser.page()
                .request()
                .post(
                        SANDBOX.url() + "/issues/bulk",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("atl_token", token)
                                        .set("issue", epic.key())
                                        .set("field", epic.fields().result())
                                        .set(epic.fields().result(), "{\"measures\":[]}")));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.text()).contains("cannot be changed for all these issues");
        assertThat(dana.get(epic.outcomePath()).text("/measures/0/id")).isEqualTo("leads");
    }
}
