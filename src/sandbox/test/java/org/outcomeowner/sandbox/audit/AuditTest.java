package org.outcomeowner.sandbox.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.audit.entity.AuditAttribute;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mockito;
import org.outcomeowner.sandbox.MovableClock;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.cluster.ThisNode;
import org.outcomeowner.sandbox.user.NewUser;
import org.outcomeowner.sandbox.user.UserAdmin;
import org.springframework.jdbc.core.simple.JdbcClient;

public class AuditTest {
    private static final Map<String, String> TEXTS = Map.of("app.policy", "Policy", "app.saved", "Policy saved");

    @Rule
    public final TestHost host = TestHost.inMemory();

    private final MovableClock clock = new MovableClock(TestHost.NOW);

    @Test
    public void anEventIsKeptWithWhoWhenAndWhere() {
        ApplicationUser dana =
                host.get(UserAdmin.class).create(new NewUser("dana", "Dana", "dana@example.com", "dana"));
        logIn(dana);

        audit("app.saved", "GROW");

        AuditEntry entry = find("").get(0);
        assertThat(entry.created()).isEqualTo(TestHost.NOW);
        assertThat(entry.author()).isEqualTo(new AuditEntry.Thing("dana", "ApplicationUser", dana.getKey()));
        assertThat(entry.node()).isEqualTo("one");
        assertThat(entry.affectedObjects()).containsExactly(new AuditEntry.Thing("GROW", "Project", "10000"));
        assertThat(entry.changedValues())
                .containsExactly(
                        new AuditEntry.Change(new AuditEntry.Text("app.mode", "app.mode"), "observe", "enforce"));
        assertThat(entry.extraAttributes())
                .containsExactly(new AuditEntry.Attribute(new AuditEntry.Text("app.why", "Reason"), "Roll-out"));
    }

    @Test
    public void anEventOfNobodyIsTheSystems() {
        audit("app.saved", "GROW");

        assertThat(find("").get(0).author().name()).isEqualTo("System");
    }

    @Test
    public void eventsAreFoundByAnyOfTheirWordsInAnyCase() {
        audit("app.saved", "GROW");
        audit("app.unknown", "OPS");

        assertThat(find("policy SAVED")).hasSize(1);
        assertThat(find("ops")).hasSize(1);
        assertThat(find("enforce")).hasSize(2);
        assertThat(find("roll-out")).hasSize(2);
        assertThat(find("app.unknown")).hasSize(1);
    }

    @Test
    public void signsOfTheDatabaseAreOrdinaryWords() {
        audit("app.saved", "100%_done!");

        assertThat(find("100%_done!")).hasSize(1);
        assertThat(find("1%e")).isEmpty();
        assertThat(find("' or 1=1 --")).isEmpty();
    }

    @Test
    public void aTextWithoutAKnownKeyIsTheOneGivenWithIt() {
        AuditTexts texts = texts();

        assertThat(texts.show(new AuditEntry.Text("app.policy", "ignored"))).isEqualTo("Policy");
        assertThat(texts.show(new AuditEntry.Text("foreign", "Foreign"))).isEqualTo("Foreign");
        assertThat(texts.show(new AuditEntry.Text("foreign", null))).isEqualTo("foreign");
    }

    @Test
    @SuppressWarnings("unchecked")
    public void restAnswersPagesNewestFirst() {
        for (String project : List.of("A", "B", "C")) {
            audit("app.saved", project);
            clock.pass(Duration.ofMinutes(1));
        }

        Map<String, Object> page = (Map<String, Object>) events("", "", 0, 2).getEntity();

        List<Map<String, Object>> entities = (List<Map<String, Object>>) page.get("entities");
        assertThat(entities)
                .extracting(entity -> entity.get("timestamp").toString())
                .first()
                .isEqualTo("2026-11-23T10:17:30Z");
        assertThat(entities.get(0).toString()).contains("name=C").contains("action=Policy saved");
        assertThat((Map<String, Object>) page.get("pagingInfo"))
                .containsEntry("lastPage", false)
                .containsEntry("nextPageOffset", 2);
        assertThat(events("", "", 2, 2).getEntity().toString())
                .contains("lastPage=true")
                .contains("name=A");
        assertThat(events("2026-11-23T10:16:00Z", "2026-11-23T10:17:00Z", 0, 9)
                        .getEntity()
                        .toString())
                .contains("name=B")
                .doesNotContain("name=A")
                .doesNotContain("name=C");
    }

    @Test
    public void restRefusesAMomentThatIsNone() {
        assertThat(events("yesterday", "", 0, 10).getStatus()).isEqualTo(400);
    }

    private Response events(String from, String to, int offset, int limit) {
        return new EventsResource(log(), new EventJson(texts())).events("", from, to, offset, limit);
    }

    private void audit(String action, String project) {
        AuditType type = AuditType.fromI18nKeys(CoverageArea.ECOSYSTEM, CoverageLevel.BASE, "app.policy", action)
                .build();
        new SandboxAuditService(
                        log(), host.get(JiraAuthenticationContext.class), ThisNode.of(Optional.of("one")), clock)
                .audit(AuditEvent.builder(type)
                        .affectedObject(AuditResource.builder(project, "Project")
                                .id("10000")
                                .build())
                        .changedValue(ChangedValue.fromI18nKeys("app.mode")
                                .from("observe")
                                .to("enforce")
                                .build())
                        .extraAttribute(AuditAttribute.fromI18nKeys("app.why", "Roll-out")
                                .withNameTranslation("Reason")
                                .build())
                        .build());
    }

    private List<AuditEntry> find(String text) {
        AuditQuery query = AuditQuery.containing(text);
        List<AuditEntry> found = log().find(query, 0, 100);
        assertThat(log().count(query)).isEqualTo(found.size());
        return found;
    }

    private AuditLog log() {
        return new AuditLog(host.get(JdbcClient.class), texts());
    }

    private AuditTexts texts() {
        I18nHelper texts = Mockito.mock(I18nHelper.class);
        Mockito.when(texts.getText(Mockito.anyString()))
                .thenAnswer(call -> TEXTS.getOrDefault(call.<String>getArgument(0), call.getArgument(0)));
        return new AuditTexts(locale -> texts, host.get(JiraAuthenticationContext.class));
    }

    @After
    public void logOut() {
        logIn(null);
    }

    private void logIn(ApplicationUser user) {
        host.get(JiraAuthenticationContext.class).setLoggedInUser(user);
    }
}
