package org.outcomeowner.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.outcomeowner.guard.coverage.Drawn.DONE;
import static org.outcomeowner.guard.coverage.Drawn.IN_PROGRESS;
import static org.outcomeowner.guard.coverage.Drawn.action;
import static org.outcomeowner.guard.coverage.Drawn.to;
import static org.outcomeowner.guard.coverage.Drawn.workflow;

import com.atlassian.jira.project.ProjectManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.outcomeowner.TemplatePage;
import org.outcomeowner.gate.GateParts;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.guard.coverage.CoverageParts;
import org.outcomeowner.guard.coverage.Drawn;
import org.outcomeowner.guard.coverage.change.FakeJira;
import org.outcomeowner.guard.coverage.drift.DriftParts;
import org.outcomeowner.jira.AdminLinks;
import org.outcomeowner.jira.UserNames;

/** The pages of coverage, with names that nobody should be hurt by. */
public class CoveragePagesTest {
    private static final String HOSTILE = "<script>alert(1)</script>\"'&$x#end";
    private static final CoverageFilter ALL = new CoverageFilter("", false, 1);

    private final FakeJira fake = FakeJira.with("Epics", Drawn.epics());
    private final Texts texts = GateParts.texts(fake.jira);
    private final AdminLinks links = new AdminLinks(fake.jira.properties);

    @Test
    public void eachStandingHasAWord() {
        String page = coverage(ALL, "");
        assertThat(page).contains("Epics", "Close", "Measuring", "Not guarded", "every status", "0 guarded, 2 open");
    }

    @Test
    public void hostileNamesAreText() {
        fake.live.put(HOSTILE, fake.live.get("Epics"));
        assertThat(coverage(ALL, "")).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
        assertThat(guard(HOSTILE)).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
        assertThat(undo(HOSTILE)).doesNotContain("<script>alert");
    }

    @Test
    public void aMessageIsChosenByAWordAndNeverTakenFromTheAddress() {
        assertThat(coverage(ALL, "undone")).contains("The former workflow is back.");
        assertThat(coverage(ALL, HOSTILE)).doesNotContain("alert(1)").doesNotContain("role=\"status\"");
    }

    @Test
    public void workflowsComeTwentyAtATime() {
        for (int i = 0; i < 45; i++) {
            fake.live.put("Workflow " + i, fake.live.get("Epics"));
        }
        assertThat(workflows(ALL)).hasSize(20);
        assertThat(workflows(new CoverageFilter("", false, 3))).hasSize(6);
        assertThat(coverage(new CoverageFilter("", false, 2), ""))
                .contains("Page 2 of 3", "number=1", "number=3", "rel=\"next\"");
    }

    @Test
    public void aFilterThatNothingFitsSaysSo() {
        assertThat(coverage(new CoverageFilter("NONE", false, 1), "")).contains("No workflow fits the filter.");
    }

    @Test
    public void whatIsInOrderIsLeftOutOnDemand() {
        fake.live.put("Without", FakeJira.document(workflow().descriptor()));
        assertThat(workflows(new CoverageFilter("", true, 1))).hasSize(1);
    }

    @Test
    public void aWorkflowWithoutWaysIntoDoneSaysSo() {
        fake.live.clear();
        fake.live.put("Without", FakeJira.document(workflow().descriptor()));
        assertThat(coverage(ALL, "")).contains("No transition leads into a status of the category Done.");
    }

    @Test
    public void thePlanShowsWhatIsAddedWhereAndTheXml() {
        assertThat(guard("Epics"))
                .contains("Outcome result recorded", "Close (31), for the whole transition", "value=\"0:close:31:all\"")
                .contains("org.outcomeowner.gate.ResultRecordedValidator");
    }

    @Test
    public void severalWorkflowsAreShownAtOnceAndRefusalsBesideThem() {
        fake.live.put(
                "More",
                FakeJira.document(workflow()
                        .from(IN_PROGRESS, action(21, "Finish", to(DONE)))
                        .descriptor()));
        String page = TemplatePage.render(
                "templates/setup/guard.vm",
                page(guardPage().show(List.of("Epics", "More", "Gone"), "", List.of(), List.of())));
        assertThat(page).contains("0:close:31:all", "1:close:21:all", "no longer exists");
    }

    @Test
    public void anUndoShowsWhoAddedWhat() {
        fake.guarding.publish(fake.everything("Epics"));
        assertThat(undo("Epics"))
                .contains("Added by Max Manager on 2026-11-18 09:30", "Outcome result recorded: Close (31)");
    }

    @Test
    public void anUndoOfAWorkflowThatIsGoneSaysSo() {
        assertThat(undo("Gone")).contains("Nothing was added to this workflow");
    }

    private String coverage(CoverageFilter filter, String done) {
        return TemplatePage.render(
                "templates/setup/coverage.vm", page(coveragePage().show(filter, done)));
    }

    private List<?> workflows(CoverageFilter filter) {
        return (List<?>) coveragePage().show(filter, "").get("workflows");
    }

    private String guard(String workflow) {
        return TemplatePage.render(
                "templates/setup/guard.vm", page(guardPage().show(List.of(workflow), "", List.of(), List.of())));
    }

    private String undo(String workflow) {
        UndoPage page =
                new UndoPage(fake.undoing, guardPage(), new UserNames(fake.jira.users), fake.jira.time(), links, texts);
        return TemplatePage.render("templates/setup/undo.vm", page(page.show(workflow, List.of())));
    }

    private GuardPage guardPage() {
        return new GuardPage(fake.planning, links, texts);
    }

    private CoveragePage coveragePage() {
        ProjectManager projects = mock(ProjectManager.class);
        return new CoveragePage(
                CoverageParts.map(fake.manager, projects, fake.jira),
                CoverageParts.setup(projects, fake.jira),
                DriftParts.quiet(),
                new WorkflowRows(fake.undoing, links, fake.jira.time(), texts),
                fake.jira.time(),
                texts);
    }

    private Map<String, Object> page(Map<String, Object> page) {
        Map<String, Object> context = new HashMap<>();
        context.put("page", page);
        context.put("i18n", fake.jira.authentication.getI18nHelper());
        context.put("atl_token", "token");
        return context;
    }
}
