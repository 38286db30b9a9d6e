package org.outcomeowner.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.TemplatePage;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Grant;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Measurement;

public class FieldTemplatesTest {
    private static final String HOSTILE = "\"'><script>alert(1)</script>$i18n #set($x=1) é";

    private final Stage stage = new Stage();

    @Test
    public void noViewLetsAScriptThrough() {
        for (String kind : List.of("view", "column-view", "xml")) {
            assertHarmless(shown(stage.ownerType, stage.ownerField, hostileUser(), "owner-" + kind));
            assertHarmless(shown(stage.authorityType, stage.authorityField, hostileAuthority(), "authority-" + kind));
            assertHarmless(shown(stage.resultType, stage.resultField, hostileResult(), "result-" + kind));
        }
    }

    @Test
    public void noFormLetsAScriptThroughAndEachKeepsWhatWasTyped() {
        String owner = edited(stage.ownerType, stage.ownerField, stage.document(stage.ownerField, HOSTILE), "owner");
        String authority = edited(
                stage.authorityType,
                stage.authorityField,
                stage.form(stage.authorityField, Map.of("limit", List.of(HOSTILE))),
                "authority");
        String result = edited(stage.resultType, stage.resultField, hostileForm(), "result");
        for (String page : List.of(owner, authority, result)) {
            assertHarmless(page);
            assertThat(page).contains("&lt;script&gt;alert(1)");
        }
    }

    @Test
    public void everyTemplateTurnsEscapingOn() {
        for (String field : List.of("owner", "authority", "result")) {
            for (String kind : List.of("view", "column-view", "edit", "xml")) {
                String path = "templates/field/" + field + "-" + kind + ".vm";
                assertThat(TemplatePage.hasDirective(path)).as(path).isTrue();
            }
        }
    }

    @Test
    public void everyCallIntoTheAppIsAllowlisted() {
        noViewLetsAScriptThrough();
        noFormLetsAScriptThroughAndEachKeepsWhatWasTyped();
        String descriptor = TemplatePage.source("atlassian-plugin.xml");
        assertThat(TemplatePage.calledMethods())
                .filteredOn(method -> method.startsWith("org.outcomeowner.field."))
                .hasSize(6)
                .allSatisfy(method -> assertThat(descriptor).contains("<method>" + method + "("));
    }

    @Test
    public void noReferenceIsLeftOver() {
        stage.owner("olivia");
        assertFilled(shown(stage.ownerType, stage.ownerField, stage.user("ines"), "owner-view"));
        assertFilled(shown(stage.authorityType, stage.authorityField, null, "authority-view"));
        assertFilled(shown(stage.resultType, stage.resultField, Results.CAMPAIGN, "result-view"));
        assertFilled(shown(stage.resultType, stage.resultField, Results.CAMPAIGN, "result-column-view"));
        assertFilled(edited(stage.ownerType, stage.ownerField, null, "owner"));
        assertFilled(edited(stage.authorityType, stage.authorityField, null, "authority"));
        assertFilled(edited(stage.resultType, stage.resultField, null, "result"));
    }

    @Test
    public void theFormShowsEachErrorAtItsControl() {
        String page = edited(
                stage.resultType,
                stage.resultField,
                stage.form(
                        stage.resultField,
                        Map.of(
                                "name", List.of("Budget"),
                                "direction", List.of("at_most"),
                                "target", List.of("5O,000"),
                                "insight", List.of("kept"))),
                "result");
        assertThat(page)
                .containsPattern("type=\"text\" id=\"customfield_10003-1-target\"[^>]*value=\"5O,000\"")
                .contains("aria-describedby=\"customfield_10003-1-target-error\"")
                .contains("id=\"customfield_10003-1-target-error\"")
                .contains(">kept</textarea>")
                .contains("<option value=\"at_most\" selected=\"selected\">");
    }

    @Test
    public void theFormOffersABlankRowForTheNextMeasureUntilThereAreEnough() {
        stage.persister.store(stage.resultField, ResultJson.canonical(Results.CAMPAIGN));
        assertThat(rows(edited(stage.resultType, stage.resultField, null, "result")))
                .isEqualTo(3);
        stage.maxMeasures(2);
        assertThat(rows(edited(stage.resultType, stage.resultField, null, "result")))
                .isEqualTo(2);
    }

    @Test
    public void theFormCarriesTheRevisionOfWhatIsStored() {
        stage.persister.store(stage.resultField, ResultJson.canonical(Results.CAMPAIGN));
        assertThat(edited(stage.resultType, stage.resultField, null, "result"))
                .contains("name=\"customfield_10003:revision\" value=\"" + Revision.of(Results.CAMPAIGN) + "\"");
    }

    @Test
    public void aDamagedResultIsShownAsSuchAndOffersNoForm() {
        stage.persister.store(stage.resultField, "{damaged");
        String id = Damage.idOf("{damaged");
        assertThat(shown(stage.resultType, stage.resultField, null, "result-view"))
                .contains(id);
        assertThat(shown(stage.resultType, stage.resultField, null, "result-column-view"))
                .contains(id);
        assertThat(edited(stage.resultType, stage.resultField, null, "result"))
                .contains(id)
                .doesNotContain("<input");
    }

    @Test
    public void aLapsedAuthorityShowsAsNotGrantedWithANotice() {
        Authority authority = Authority.granted(Optional.empty(), new Grant("k-olivia", "k-max", Stage.NOW));
        stage.owner("oscar");
        when(stage.issue.getCustomFieldValue(stage.authorityField)).thenReturn(authority);
        assertThat(shown(stage.authorityType, stage.authorityField, authority, "authority-view"))
                .contains("Not granted")
                .contains("Lapsed: it was granted to Olivia Smith on 2026-11-23");
        assertThat(edited(stage.authorityType, stage.authorityField, null, "authority"))
                .contains("Lapsed: it was granted to Olivia Smith")
                .doesNotContain("checked=\"checked\"");
    }

    @Test
    public void theUserPickerGetsWhatItNeeds() {
        assertThat(edited(stage.ownerType, stage.ownerField, stage.document(stage.ownerField, "olivia"), "owner"))
                .contains("class=\"single-user-picker js-default-user-picker")
                .contains("data-project-ids=\"10000,\"")
                .contains("<option selected=\"selected\" value=\"olivia\">Olivia Smith</option>");
        assertThat(edited(stage.ownerType, stage.ownerField, stage.document(stage.ownerField, "oliva"), "owner"))
                .contains("data-input-value=\"oliva\"");
    }

    private static void assertHarmless(String page) {
        assertThat(page).doesNotContain("<script").doesNotContain("\"'>").contains("&lt;script&gt;");
    }

    private static void assertFilled(String page) {
        assertThat(page).doesNotContain("$");
    }

    private static int rows(String page) {
        return page.split("data-outcome-owner-row", -1).length - 1;
    }

    private String shown(CustomFieldType<?, ?> type, CustomField field, Object value, String template) {
        Map<String, Object> context = context(type, field);
        context.put("value", value);
        return TemplatePage.render("templates/field/" + template + ".vm", context);
    }

    private String edited(CustomFieldType<?, ?> type, CustomField field, CustomFieldParams params, String template) {
        Map<String, Object> context = context(type, field);
        context.put("customFieldParams", params);
        return TemplatePage.render("templates/field/" + template + "-edit.vm", context);
    }

    private Map<String, Object> context(CustomFieldType<?, ?> type, CustomField field) {
        Map<String, Object> context = new HashMap<>(type.getVelocityParameters(stage.issue, field, null));
        context.put("customField", field);
        context.put("issue", stage.issue);
        context.put("i18n", Stage.i18n());
        return context;
    }

    private ApplicationUser hostileUser() {
        ApplicationUser user = stage.user("ines");
        when(user.getDisplayName()).thenReturn(HOSTILE);
        when(user.getName()).thenReturn(HOSTILE);
        return user;
    }

    private Authority hostileAuthority() {
        stage.owner("olivia");
        return Authority.granted(Optional.of(HOSTILE), new Grant("k-olivia", HOSTILE, Stage.NOW));
    }

    private static MeasuredResult hostileResult() {
        Measurement measurement = new Measurement(
                Optional.empty(),
                Optional.empty(),
                Optional.of(URI.create("https://example.org/?a='b")),
                Optional.of(HOSTILE));
        Measure measure = new Measure("a", HOSTILE, HOSTILE, Results.LEADS.goal(), Optional.empty(), measurement);
        return new MeasuredResult(List.of(measure), Optional.of(HOSTILE));
    }

    private CustomFieldParams hostileForm() {
        Map<String, List<String>> values = new HashMap<>();
        for (String key : List.of("id", "name", "unit", "direction", "baseline", "target", "due", "evidence", "note")) {
            values.put(key, List.of(HOSTILE));
        }
        values.put("insight", List.of(HOSTILE));
        return stage.form(stage.resultField, values);
    }
}
