package org.outcomeowner.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentMatchers;
import org.outcomeowner.Epic;
import org.outcomeowner.Jira;
import org.outcomeowner.TemplatePage;
import org.outcomeowner.jira.UserNames;
import org.outcomeowner.rules.Stamp;
import org.outcomeowner.rules.Waiver;

/** The waivers as administrators see them. Max may see the one epic there is, which olivia owns. */
public class WaiversPageTest {
    private static final String HOSTILE = "<script>alert(1)</script>";
    private static final LocalDate LATER = LocalDate.parse("2026-12-31");

    private final Jira jira = new Jira();
    private final Epic epic = new Epic(jira);
    private final IssueService issues = mock(IssueService.class);

    @Before
    public void letMaxSeeTheEpic() {
        jira.logIn(jira.max);
        when(issues.getIssue(ArgumentMatchers.<ApplicationUser>any(), ArgumentMatchers.<Long>any()))
                .thenReturn(none());
        when(issues.getIssue(jira.max, 7L)).thenReturn(new IssueService.IssueResult(epic.issue));
    }

    @Test
    public void aRowSaysEverythingOfAWaiver() {
        put(1, 7, jira.dana, Optional.of(jira.max), LATER);

        assertThat(render(page("")))
                .contains(
                        "http://jira.example.com/jira/browse/GROW-1#outcome-panel", "The market is gone", "2026-12-31")
                .contains("Dana Developer, 2026-11-18", "Max Manager, 2026-11-18", "In force")
                .contains("1 to 1 of 1");
    }

    @Test
    public void countsEachStateAsTheRulesJudgeIt() {
        put(1, 7, jira.dana, Optional.empty(), LATER);
        put(2, 7, jira.dana, Optional.of(jira.olivia), LATER);
        put(3, 7, jira.dana, Optional.of(jira.max), LocalDate.parse("2026-11-17"));
        put(4, 7, jira.dana, Optional.of(jira.max), LATER);
        put(5, 7, jira.dana, Optional.of(jira.max), LATER);

        assertThat(render(page("")))
                .contains("Asked for: 1", "Self-granted: 1", "Expired: 1", "In force: 2")
                .contains("1 to 5 of 5");
    }

    @Test
    public void whatTheReaderCannotSeeIsNeitherShownNorCounted() {
        put(1, 99, jira.dana, Optional.empty(), LATER);

        assertThat(render(page("")))
                .contains("There is no waiver")
                .doesNotContain("The market is gone", "Asked for: 1", "<table");
    }

    @Test
    public void pagesByFiftyAndPassesOverAStartThatMakesNoSense() {
        for (int id = 1; id <= 60; id++) {
            put(id, 7, jira.dana, Optional.empty(), LATER);
        }

        assertThat(page("")).containsEntry("previous", "").containsEntry("next", link(50));
        assertThat(page("50")).containsEntry("previous", link(0)).containsEntry("next", "");
        assertThat((List<?>) page("50").get("rows")).hasSize(10);
        assertThat((List<?>) page("-5").get("rows")).hasSize(50);
        assertThat((List<?>) page(HOSTILE).get("rows")).hasSize(50);
    }

    @Test
    public void aPagePastTheEndLeadsBack() {
        put(1, 7, jira.dana, Optional.empty(), LATER);

        assertThat(render(page("50"))).contains("0 to 0 of 1", "rel=\"prev\"");
    }

    @Test
    public void nothingHostileGetsThrough() {
        when(epic.issue.getSummary()).thenReturn(HOSTILE);
        when(jira.dana.getDisplayName()).thenReturn(HOSTILE);
        jira.waivers.put(new Waiver(1, 7, HOSTILE, new Stamp("k-dana", Jira.NOW), Optional.empty(), LATER));

        assertThat(render(page(HOSTILE))).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    private void put(long id, long issue, ApplicationUser asked, Optional<ApplicationUser> granted, LocalDate expires) {
        Optional<Stamp> grant = granted.map(user -> new Stamp(user.getKey(), Jira.NOW));
        jira.waivers.put(
                new Waiver(id, issue, "The market is gone", new Stamp(asked.getKey(), Jira.NOW), grant, expires));
    }

    private Map<String, Object> page(String start) {
        Words words = new Words(jira.texts());
        return new WaiversPage(
                        jira.waivers.register(jira, issues),
                        new WaiverRowValues(jira.links(), new UserNames(jira.users), jira.time(), words),
                        words)
                .show(start);
    }

    private String render(Map<String, Object> page) {
        Map<String, Object> context = new HashMap<>(Map.of("page", page));
        context.put("i18n", jira.authentication.getI18nHelper());
        try {
            return TemplatePage.render("templates/setup/waivers.vm", context);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String link(int start) {
        return "OutcomeOwnerWaivers!default.jspa?start=" + start;
    }

    private static IssueService.IssueResult none() {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage("Issue Does Not Exist", Reason.NOT_FOUND);
        return new IssueService.IssueResult(null, errors);
    }
}
