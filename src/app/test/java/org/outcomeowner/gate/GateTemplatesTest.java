package org.outcomeowner.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.outcomeowner.Jira;
import org.outcomeowner.TemplatePage;

public class GateTemplatesTest {
    private static final String HOSTILE = "\"'><script>alert(1)</script>";

    private final Jira jira = new Jira();
    private final ResultRecordedValidatorFactory close = new ResultRecordedValidatorFactory(GateParts.texts(jira));
    private final ReadyToStartValidatorFactory start = new ReadyToStartValidatorFactory(GateParts.texts(jira));

    @Test
    public void theFormOfANewValidatorShowsThePolicy() {
        String form = page("result-recorded-edit", close.getVelocityParams("input-parameters", null));

        assertThat(form)
                .contains("<option value=\"policy\" selected>As the policy says</option>")
                .contains("<option value=\"all\">Every measure</option>")
                .contains("name=\"exemptResolutions\" value=\"\"")
                .doesNotContain("$");
    }

    @Test
    public void theFormOfTheStartShowsThePolicy() {
        String form = page("ready-to-start-edit", start.getVelocityParams("input-parameters", null));

        assertThat(form)
                .contains("<option value=\"policy\" selected>As the policy says</option>")
                .contains("name=\"baselineRequired\" value=\"true\" checked")
                .doesNotContain("$");
    }

    @Test
    public void noParameterBecomesMarkup() {
        Map<String, Object> hostile = Map.of(
                "measures", HOSTILE,
                "measureOptions", List.of(Map.of("value", HOSTILE, "label", HOSTILE)),
                "exemptResolutions", HOSTILE,
                "lines", List.of(HOSTILE),
                "exemptText", HOSTILE);

        for (String template : List.of("result-recorded-edit", "result-recorded-view")) {
            assertThat(page(template, hostile))
                    .as(template)
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script");
        }
    }

    @Test
    public void viewsSayWhatIsAskedInWords() {
        assertThat(page("ready-to-start-view", Map.of("lines", List.of("exactly one active person owns the outcome"))))
                .contains("exactly one active person owns the outcome")
                .doesNotContain("decision authority")
                .doesNotContain("$");
        assertThat(page("only-outcome-owner-view", Map.of())).contains("Only the active Outcome Owner");
        assertThat(page("lapse-authority-view", Map.of())).contains("lapses");
    }

    private String page(String template, Map<String, ?> params) {
        Map<String, Object> values = new HashMap<>(params);
        values.put("i18n", jira.authentication.getI18nHelper());
        return TemplatePage.render("templates/gate/" + template + ".vm", values);
    }
}
