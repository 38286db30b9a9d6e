package org.outcomeowner.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.outcomeowner.Epic;
import org.outcomeowner.Jira;
import org.outcomeowner.TemplatePage;
import org.outcomeowner.gate.GateParts;
import org.outcomeowner.guard.GuardParts;
import org.outcomeowner.guard.ResponseAccount;

/** The register as administrators see it. */
public class FlagsPageTest {
    private static final String HOSTILE = "<script>alert(1)</script>";

    private final Jira jira = new Jira();
    private final Epic epic = new Epic(jira);
    private final GuardParts guard = new GuardParts();
    private final IssueManager issues = mock(IssueManager.class);
    private final PluginSettings settings = mock(PluginSettings.class);

    @Before
    public void flagAnEpicThatMaxMaySee() {
        jira.mayBrowse(jira.max).logIn(jira.max);
        when(issues.getIssueObject(7L)).thenReturn(epic.issue);
        when(epic.issue.getSummary()).thenReturn(HOSTILE);
        guard.flag(epic.issue);
    }

    @Test
    public void aRowSaysEverythingOfAFlag() {
        assertThat(render(all()))
                .contains("GROW-1", "http://jira.example.com/jira/browse/GROW-1", "Closed without its result")
                .contains("a transition past the gate", "Dana Developer", "2026-11-18 09:30")
                .contains("1 to 1 of 1");
    }

    @Test
    public void nothingHostileGetsThrough() {
        String page = render(page().show(new FlagsFilter(HOSTILE, HOSTILE, HOSTILE, HOSTILE), HOSTILE, HOSTILE));

        assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    public void whoCannotBrowseTheEpicSeesNoRow() {
        jira.logIn(jira.dana);

        assertThat(rows(all())).isEmpty();
        assertThat(render(all())).contains("0 to 0 of 0");
    }

    @Test
    public void filtersByStateAndPassesOverWhatMakesNoSense() {
        assertThat(rows(page().show(new FlagsFilter("", "cleared", "", ""), "", "")))
                .isEmpty();
        assertThat(rows(page().show(new FlagsFilter("", "nonsense", "", "-5"), "", "")))
                .hasSize(1);
    }

    @Test
    public void anUnknownProjectHasNoFlags() {
        assertThat(rows(page().show(new FlagsFilter("NONE", "", "", ""), "", "")))
                .isEmpty();
    }

    @Test
    public void aRefusedAccountIsShownAgainWithTheReason() {
        String page = render(page().show(new FlagsFilter("", "", "", ""), "", "nobody"));

        assertThat(page).contains("value=\"nobody\"", "The account must be an active user");
    }

    @Test
    public void anAccountMustBeAnActiveUser() {
        ResponseAccount account = account();
        when(jira.users.getUserByName("max")).thenReturn(jira.max);
        when(jira.users.getUserByName("ines")).thenReturn(jira.dana);
        when(jira.dana.isActive()).thenReturn(false);

        assertThat(account.name("max")).isTrue();
        assertThat(account.name("ines")).isFalse();
        assertThat(account.name("nobody")).isFalse();
        assertThat(account.name(" ")).isTrue();
    }

    private Map<String, Object> all() {
        return page().show(new FlagsFilter("", "", "", ""), "", "");
    }

    private FlagsPage page() {
        return new FlagsPage(
                guard.register(jira, issues),
                new FlagRowValues(guard.flags(), guard.texts(jira), jira.links(), GateParts.texts(jira)),
                new GuardStatus(guard.reconciliation(), account(), jira.time(), GateParts.texts(jira)),
                mock(ProjectManager.class),
                GateParts.texts(jira));
    }

    private ResponseAccount account() {
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        when(factory.createGlobalSettings()).thenReturn(settings);
        return guard.account(factory, jira);
    }

    private String render(Map<String, Object> page) {
        Map<String, Object> context = new HashMap<>(Map.of("page", page));
        context.put("i18n", jira.authentication.getI18nHelper());
        try {
            return TemplatePage.render("templates/setup/flags.vm", context);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<?> rows(Map<String, Object> page) {
        return (List<?>) page.get("rows");
    }
}
