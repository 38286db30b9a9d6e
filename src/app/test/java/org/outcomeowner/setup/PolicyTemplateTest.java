package org.outcomeowner.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.Test;
import org.outcomeowner.TemplatePage;
import org.outcomeowner.rules.input.PolicyDraft;

public class PolicyTemplateTest {
    private static final String TEMPLATE = "templates/setup/policy.vm";
    private static final Pattern CONTROL =
            Pattern.compile("<(?:input|select|textarea)(?![^>]*type=\"hidden\")[^>]*\\bid=\"([^\"]+)\"[^>]*>");

    private final PolicyPages pages = new PolicyPages();

    @Test
    public void everyControlHasALabelAndEveryDescriptionExists() {
        String page = refusedPage();

        List<String> ids = all(CONTROL, page);
        assertThat(ids).hasSizeGreaterThan(40).doesNotHaveDuplicates().allSatisfy(id -> assertThat(page)
                .contains("<label for=\"" + id + "\""));
        assertThat(all(Pattern.compile("aria-describedby=\"([^\"]+)\""), page))
                .flatExtracting(described -> List.of(described.split(" ")))
                .contains("maxMeasures-error")
                .allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
    }

    @Test
    public void theSummaryLeadsToTheFields() {
        assertThat(all(Pattern.compile("<li><a href=\"#([^\"]+)\""), refusedPage()))
                .contains("maxMeasures", "waiverGroups")
                .allSatisfy(id -> assertThat(refusedPage()).contains("id=\"" + id + "\""));
    }

    @Test
    public void nothingThatWasTypedBecomesMarkup() {
        assertThat(refusedPage()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    public void theProjectPageStandsInTheSettingsOfItsProjectAndLocksWhatIsLocked() {
        Map<String, Object> values = pages.project.page(pages.ops, Optional.empty());
        values.put("alias", "OutcomeOwnerProjectPolicy");
        String page = render(values);

        assertThat(page)
                .contains(
                        "<meta name=\"projectKey\" content=\"OPS\">",
                        "Order &lt;b&gt;fulfilment&lt;/b&gt;",
                        "action=\"OutcomeOwnerProjectPolicy!save.jspa\"",
                        "id=\"own-maxMeasures\"")
                .doesNotContain("id=\"selfGrantAllowed\"", "name=\"open\"");
    }

    private String refusedPage() {
        PolicyDraft draft = pages.filledIn(
                pages.global.page(Optional.empty()),
                Map.of("maxMeasures", List.of("<script>"), "waiverGroups", List.of("<script>alert(1)</script>")));
        Map<String, Object> values = pages.global.page(pages.global.save(draft));
        values.put("alias", PolicyAction.ALIAS);
        return render(values);
    }

    private String render(Map<String, Object> page) {
        Map<String, Object> values = new HashMap<>();
        values.put("page", page);
        values.put("i18n", pages.jira.authentication.getI18nHelper());
        values.put("atl_token", "token");
        return TemplatePage.render(TEMPLATE, values);
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
