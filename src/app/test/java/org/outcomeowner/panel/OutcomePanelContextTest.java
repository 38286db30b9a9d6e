package org.outcomeowner.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.outcomeowner.Epic;
import org.outcomeowner.Jira;
import org.outcomeowner.TemplatePage;
import org.outcomeowner.gate.GateParts;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.guard.GuardParts;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Direction;
import org.outcomeowner.outcome.Goal;
import org.outcomeowner.outcome.Grant;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Measurement;
import org.outcomeowner.outcome.Measures;
import org.outcomeowner.policy.GrantRights;
import org.outcomeowner.rules.Stamp;
import org.outcomeowner.rules.Waiver;

public class OutcomePanelContextTest {
    private static final String HOSTILE = "<script>alert('x')</script>\"";

    private final Jira jira = new Jira();
    private final Epic epic = new Epic(jira);
    private final IssueService issues = mock(IssueService.class);
    private final GuardParts guard = new GuardParts();

    @Before
    public void letsTheOwnerSeeTheEpic() {
        jira.mayBrowse(jira.olivia);
    }

    @Test
    public void showsWhoOwnsTheOutcomeAndWhoGaveTheAuthority() {
        assertThat(outcome())
                .containsEntry("owner", "Olivia Owner")
                .containsEntry("authorityState", "Granted")
                .containsEntry("authorityStyle", "aui-lozenge-success")
                .containsEntry("authorityDetail", "limit: up to 50,000 EUR; by Max Manager on 2026-10-01")
                .containsEntry("verdict", "Hit")
                .containsEntry("insight", "Start earlier");
    }

    @Test
    public void leavesTheOwnerOutWhereThereIsNone() {
        epic.blank();

        assertThat(outcome()).doesNotContainKeys("owner", "insight").containsEntry("authorityState", "Not granted");
    }

    @Test
    public void saysThatAnOwnerIsInactive() {
        when(jira.olivia.isActive()).thenReturn(false);

        assertThat(outcome()).containsEntry("owner", "Olivia Owner (inactive)");
    }

    @Test
    public void saysToWhomALapsedAuthorityWasGiven() {
        epic.owner(jira.dana);

        assertThat(outcome())
                .containsEntry("authorityState", "Lapsed")
                .containsEntry("authorityDetail", "limit: up to 50,000 EUR; given to Olivia Owner on 2026-10-01");
    }

    @Test
    public void showsEachMeasureAsNumbersAndABar() {
        epic.measures(measure(new Goal(
                        Direction.INCREASE,
                        Optional.of(decimal("120")),
                        Optional.of(decimal("500")),
                        Optional.empty(),
                        Optional.empty()))
                .with(Measurement.of(decimal("310"), Measures.DAY)));

        assertThat(measures().get(0))
                .containsEntry("numbers", "120 → 310 of 500 leads")
                .containsEntry("bar", 50)
                .containsEntry("barText", "Leads: 50 % of the way")
                .containsEntry("verdict", "Partly")
                .containsEntry("measuredText", "Measured on 2026-11-18");
    }

    @Test
    public void showsTheGoalOfAMeasureThatIsNotTakenYet() {
        epic.measures(Measures.leads(), Measures.budget(), measure(Goal.between(decimal("10"), decimal("20.50"))));

        assertThat(measures())
                .extracting("numbers")
                .containsExactly("from 120, goal: 500", "goal: at most 50000", "goal: 10 to 20.50 leads");
        assertThat(measures().get(0))
                .doesNotContainKeys("bar", "evidence")
                .containsEntry("measuredText", "To be measured by 2026-12-31");
    }

    @Test
    public void listsEachRuleWithAWordForHowItFared() {
        epic.measures(Measures.proved(Measures.leads(), 530), Measures.budget());

        List<Map<String, Object>> checks = checks();

        assertThat(checks.get(0))
                .containsEntry("stateText", "Passed")
                .containsEntry("text", "An Outcome Owner is named");
        assertThat(checks).filteredOn("state", "failed").singleElement().satisfies(check -> assertThat(check)
                .containsEntry("stateText", "Failed")
                .containsEntry("repairUrl", "http://jira.example.com/jira/secure/EditIssue!default.jspa?id=7")
                .hasEntrySatisfying("text", text -> assertThat((String) text)
                        .startsWith("Measure “Budget”: no actual is recorded")));
        assertThat(outcome()).containsEntry("readyText", "Missing before the epic can be closed: 1");
    }

    @Test
    public void letsRulesWaitThatCannotBeToldYet() {
        epic.blank();

        assertThat(checks())
                .filteredOn("state", "waiting")
                .extracting("stateText")
                .contains("Waiting for another check");
    }

    @Test
    public void saysWhenEverythingIsRecorded() {
        assertThat(outcome()).containsEntry("readyText", "Everything is recorded: the epic can be closed.");
    }

    @Test
    public void namesTheFieldsThatAnAdministratorForgot() {
        jira.fields.remove(jira.fields.result);
        jira.fields.remove(jira.fields.owner);

        assertThat(outcome().get("setupFault").toString()).contains("Outcome Owner, Measured Result");
    }

    @Test
    public void aFailureIsOneSentenceWithAnIdThatTheLogHas() {
        when(jira.fields.manager.getCustomFieldObjects(any(Issue.class)))
                .thenThrow(new IllegalStateException("secret of the database"));

        assertThat(page()).containsPattern("under [0-9a-f-]{36}\\.").doesNotContain("secret", "outcome-facts");
    }

    @Test
    public void aResultThatCannotBeReadIsAFailureAndNotAnEmptyOne() {
        epic.result(null);
        jira.damagedResult();

        assertThat(page()).containsPattern("under [0-9a-f-]{36}\\.").doesNotContain("No measures yet");
    }

    @Test
    public void aDamagedPolicyIsAFailureAndNotAPass() {
        jira.settings.put("org.outcomeowner.outcome-owner:policy", "{");

        assertThat(context()).containsOnlyKeys("issue", "failure");
    }

    @Test
    public void rendersAFullPanel() {
        assertThat(page())
                .contains("Olivia Owner", "Leads generated", "https://crm.example.com/reports/42", "width=\"100%\"")
                .doesNotContain("$");
    }

    @Test
    public void rendersABlankPanel() {
        epic.blank();

        assertThat(page()).contains("Nobody", "No measures yet").doesNotContain("$");
    }

    @Test
    public void offersNothingToWhoeverMayNotEdit() {
        jira.logIn(jira.dana);

        assertThat(outcome()).containsEntry("canEdit", false).containsEntry("canGrant", false);
        assertThat(page()).doesNotContain("data-outcome-owner-repair=\"measurements\"");
    }

    @Test
    public void offersNothingToNobody() {
        assertThat(outcome()).doesNotContainKeys("canEdit", "canAskWaiver");
    }

    @Test
    public void letsAnEditorRecordEachMeasureWithTwoFields() {
        jira.logIn(jira.dana);
        when(issues.isEditable(epic.issue, jira.dana)).thenReturn(true);

        assertThat(page())
                .contains("name=\"actual\"", "name=\"evidence\"", "name=\"measuredOn\" value=\"2026-11-18\"")
                .contains("Record “Leads generated”");
    }

    @Test
    public void offersTheGrantToWhoeverMayAndThePleaToTheOthers() {
        epic.authority(Authority.none());
        when(issues.isEditable(any(), any())).thenReturn(true);
        when(jira.permissions.hasPermission(
                        eq(ProjectPermissions.ADD_COMMENTS), any(Issue.class), any(ApplicationUser.class)))
                .thenReturn(true);

        jira.logIn(jira.max);
        assertThat(outcome()).containsEntry("canGrant", true).containsEntry("canAskAuthority", false);
        jira.logIn(jira.olivia);
        assertThat(outcome()).containsEntry("canGrant", false).containsEntry("canAskAuthority", true);
    }

    @Test
    public void aWaiverIsNeverSilent() {
        jira.waivers.put(waiver(Optional.of(new Stamp("k-max", Jira.NOW))));

        assertThat(page())
                .contains(
                        "In force",
                        "asked for by Dana Developer on 2026-11-18",
                        "granted by Max Manager",
                        "until 2026-12-31")
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    public void theAskerMayEndAWaiverAndNobodyAsksForASecond() {
        jira.waivers.put(waiver(Optional.empty()));
        jira.logIn(jira.dana);

        assertThat(outcome())
                .containsEntry("canEndWaiver", true)
                .containsEntry("canGrantWaiver", false)
                .containsEntry("canAskWaiver", false);
    }

    @Test
    public void noValueBecomesMarkup() {
        when(jira.olivia.getDisplayName()).thenReturn(HOSTILE);
        when(epic.issue.getKey()).thenReturn(HOSTILE);
        Measure hostile = new Measure(
                "m", HOSTILE, HOSTILE, Goal.of(Direction.INCREASE, decimal("5")), Optional.empty(), Measurement.none());
        epic.result(new MeasuredResult(List.of(hostile), Optional.of(HOSTILE)))
                .authority(Authority.granted(Optional.of(HOSTILE), new Grant("k-olivia", HOSTILE, Jira.NOW)));

        assertThat(page()).contains("&lt;script&gt;").doesNotContain("<script");
    }

    private String page() {
        Map<String, Object> values = context();
        values.put("i18n", jira.authentication.getI18nHelper());
        return TemplatePage.render("templates/panel/outcome.vm", values);
    }

    @Test
    public void saysHowTheEpicWasClosedWithoutItsResult() {
        guard.flag(epic.issue);

        assertThat(page())
                .contains(
                        "Closed without its result. Closed by a transition past the gate; Dana Developer, 2026-11-18 09:30.")
                .contains("outcome-flag\"")
                .contains("Leads &lt;generated&gt;");
    }

    @Test
    public void saysThatAFlagWasCleared() {
        guard.flag(epic.issue).clear(epic.issue);

        assertThat(page()).contains("outcome-flag-settled", "Cleared").doesNotContain("outcome-flag\"");
    }

    @Test
    public void saysNothingOfFlagsWhereThereAreNone() {
        assertThat(page()).doesNotContain("outcome-flag");
    }

    private Map<String, Object> outcome() {
        return values(context().get("outcome"));
    }

    private List<Map<String, Object>> measures() {
        return rows(context().get("measures"));
    }

    private List<Map<String, Object>> checks() {
        return rows(context().get("checks"));
    }

    private Map<String, Object> context() {
        Texts texts = GateParts.texts(jira);
        OutcomePanel panel = new OutcomePanel(
                GateParts.storedReadiness(jira),
                jira.outcomeFields(),
                actions(),
                jira.links(),
                jira.time(),
                texts,
                flagRows(texts));
        return new OutcomePanelContext(panel, texts).getContextMap(new HashMap<>(Map.of("issue", epic.issue)));
    }

    private PanelActions actions() {
        return new PanelActions(
                issues,
                jira.permissions,
                new GrantRights(jira.groups, jira.roles, jira.permissions),
                jira.policies(),
                jira.waivers(),
                jira.authentication);
    }

    private static Waiver waiver(Optional<Stamp> granted) {
        return new Waiver(1, 7, HOSTILE, new Stamp("k-dana", Jira.NOW), granted, LocalDate.parse("2026-12-31"));
    }

    private FlagRows flagRows(Texts texts) {
        return new FlagRows(guard.flags(), guard.texts(jira), texts);
    }

    private static Measure measure(Goal goal) {
        return new Measure("signups", "Leads", "leads", goal, Optional.empty(), Measurement.none());
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    @SuppressWarnings("unchecked") // what a template gets is untyped
    private static Map<String, Object> values(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // what a template gets is untyped
    private static List<Map<String, Object>> rows(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
