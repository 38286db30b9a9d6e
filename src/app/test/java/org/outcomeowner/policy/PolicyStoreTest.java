package org.outcomeowner.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.outcomeowner.Golden;
import org.outcomeowner.Jira;
import org.outcomeowner.rules.AuthorityPolicy;
import org.outcomeowner.rules.Bounds;
import org.outcomeowner.rules.BypassPolicy;
import org.outcomeowner.rules.BypassResponse;
import org.outcomeowner.rules.GlobalPolicy;
import org.outcomeowner.rules.Grantors;
import org.outcomeowner.rules.MeasuringPolicy;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.ModePlan;
import org.outcomeowner.rules.OwnerPolicy;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.ProjectPolicy;
import org.outcomeowner.rules.Recipients;
import org.outcomeowner.rules.ResultPolicy;
import org.outcomeowner.rules.Setting;
import org.outcomeowner.rules.WaiverPolicy;

public class PolicyStoreTest {
    private static final long GROW = 10_000;
    private static final Policy FULL = new Policy(
            Optional.of(Set.of("10000", "10001")),
            new ModePlan(Mode.ENFORCE, Optional.of(LocalDate.of(2026, 12, 1)), Mode.WARN),
            new ResultPolicy(3, false, false, Set.of("Won't Do", "Cancelled")),
            new MeasuringPolicy(Set.of("Measuring", "Delivered"), 14),
            new AuthorityPolicy(false, true, new Grantors(Set.of("managers"), Set.of(10_002L))),
            new WaiverPolicy(new Grantors(Set.of("directors"), Set.of()), 60),
            new OwnerPolicy(Set.of("robots", "bots"), Optional.of(7)),
            new BypassPolicy(BypassResponse.reopen("Reopen"), new Recipients(Set.of("managers"), Set.of("k-max"))));

    private final Jira jira = new Jira();
    private final PolicyStore store = jira.policies();

    @Test
    public void startsWithTheDefaults() {
        assertThat(store.global()).isEqualTo(GlobalPolicy.defaults());
        assertThat(store.project(GROW)).isEqualTo(ProjectPolicy.nothing());
        assertThat(store.of(GROW)).isEqualTo(Policy.defaults());
    }

    @Test
    public void givesBackWhatWasSaved() {
        GlobalPolicy global = new GlobalPolicy(FULL, new Bounds(Set.of(Setting.MODE), false));
        ProjectPolicy project = new ProjectPolicy(Set.of(Setting.MODE, Setting.RECIPIENTS), FULL);
        store.put(global);
        store.put(GROW, project);
        assertThat(store.global()).isEqualTo(global);
        assertThat(store.project(GROW)).isEqualTo(project);
    }

    /** What is stored by one release is read by the next. */
    @Test
    public void theDocumentsAreThoseOfTheGoldenFiles() {
        store.put(new GlobalPolicy(FULL, new Bounds(Set.of(Setting.MODE, Setting.EVIDENCE), true)));
        store.put(GROW, new ProjectPolicy(Set.of(Setting.MODE), Policy.defaults()));
        Golden.assertMatches("policy-document", (String) jira.settings.get(PolicyStore.KEY));
        Golden.assertMatches("policy-document-project", (String) jira.settings.get(PolicyStore.KEY + "." + GROW));
    }

    @Test
    public void readsTheDocumentOfTheFirstVersion() {
        jira.settings.put(PolicyStore.KEY, """
                {"maxMeasures":3,"authorityRequired":false,"selfGrantAllowed":true,"evidenceRequired":false,\
                "insightRequired":false,"exemptResolutions":["Cancelled"],"serviceAccountGroups":["bots"]}""");
        Policy defaults = Policy.defaults();
        assertThat(store.global())
                .isEqualTo(new GlobalPolicy(
                        defaults.with(new ResultPolicy(3, false, false, Set.of("Cancelled")))
                                .with(new AuthorityPolicy(false, true, Grantors.unnamed()))
                                .with(new OwnerPolicy(Set.of("bots"), Optional.empty())),
                        Bounds.defaults()));
    }

    @Test
    public void refusesToGuessWhenTheStoredPolicyIsDamaged() {
        for (String damaged : new String[] {
            "", "{", "[]", "{}", "{\"maxMeasures\":\"many\"}", "null", "{\"version\":2}", "{\"version\":3}"
        }) {
            jira.settings.put(PolicyStore.KEY, damaged);
            assertThatThrownBy(store::global).as(damaged).isInstanceOf(UnreadablePolicyException.class);
            assertThatThrownBy(() -> store.of(GROW)).as(damaged).isInstanceOf(UnreadablePolicyException.class);
        }
    }

    @Test
    public void aValueThatNobodyKnowsMakesThePolicyUnreadable() {
        store.put(new GlobalPolicy(FULL, Bounds.defaults()));
        String document = (String) jira.settings.get(PolicyStore.KEY);
        for (String[] damage : new String[][] {
            {"\"enforce\"", "\"forbid\""},
            {"2026-12-01", "2026-13-01"},
            {"\"reopen\"", "\"delete\""},
            {"\"days\":14", "\"days\":-1"},
            {"\"days\":14", "\"days\":null"},
            {"\"version\":2", "\"version\":9"},
            {"\"stricterOnly\"", "\"laxerOnly\""}
        }) {
            jira.settings.put(PolicyStore.KEY, document.replace(damage[0], damage[1]));
            assertThatThrownBy(store::global).as(damage[1]).isInstanceOf(UnreadablePolicyException.class);
        }
    }

    @Test
    public void aDamagedProjectIsNoReasonToFollowAllProjects() {
        jira.settings.put(PolicyStore.KEY + "." + GROW, "{damaged");
        assertThatThrownBy(() -> store.of(GROW)).isInstanceOf(UnreadablePolicyException.class);
        assertThat(store.of(GROW + 1)).isEqualTo(Policy.defaults());
    }

    @Test
    public void aProjectThatDecidesNothingLeavesNothingBehind() {
        store.put(GROW, new ProjectPolicy(Set.of(Setting.MODE), FULL));
        store.put(GROW, ProjectPolicy.nothing());
        assertThat(jira.settings).isEmpty();
    }

    @Test
    public void everyStoredStateHasItsRevision() {
        String first = store.storedGlobal().revision();
        store.put(new GlobalPolicy(FULL, Bounds.defaults()));
        assertThat(store.storedGlobal().revision()).isNotEqualTo(first).isEqualTo(store.globalRevision());
    }
}
