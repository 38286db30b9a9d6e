package org.outcomeowner.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.outcomeowner.Jira;
import org.outcomeowner.jira.AuditTrail;
import org.outcomeowner.rules.Bounds;
import org.outcomeowner.rules.GlobalPolicy;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.ModePlan;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.ProjectPolicy;
import org.outcomeowner.rules.Setting;

public class PolicyChangesTest {
    private static final GlobalPolicy WARN = new GlobalPolicy(
            Policy.defaults().with(ModePlan.always(Mode.WARN)), new Bounds(Set.of(Setting.MODE), true));

    private final Jira jira = new Jira();
    private final PolicyStore store = jira.policies();
    private final List<AuditEvent> audited = new ArrayList<>();
    private final AuditService audit = mock(AuditService.class);
    private final Project project = mock(Project.class);
    private final PolicyChanges changes = new PolicyChanges(
            store,
            jira.locks(),
            new AuditTrail(audit),
            new ExistingThings(mock(ConstantsManager.class), jira.groups, jira.roles, jira.users));

    public PolicyChangesTest() {
        doAnswer(call -> audited.add(call.getArgument(0))).when(audit).audit(any());
        when(project.getId()).thenReturn(10_000L);
        when(project.getName()).thenReturn("Growth");
    }

    @Test
    public void aSavedPolicyHoldsAtOnce() throws StalePolicyException {
        changes.save(WARN, store.storedGlobal().revision());
        assertThat(jira.policies().global()).isEqualTo(WARN);
    }

    @Test
    public void ofTwoWhoSaveAtOnceTheSecondIsRefusedAndNothingIsStored() throws StalePolicyException {
        String opened = store.storedGlobal().revision();
        changes.save(WARN, opened);
        assertThatThrownBy(() -> changes.save(GlobalPolicy.defaults(), opened))
                .isInstanceOf(StalePolicyException.class);
        assertThat(store.global()).isEqualTo(WARN);
        assertThat(audited).hasSize(1);
    }

    @Test
    public void whatWasChangedIsAuditedWithTheValuesBeforeAndAfter() throws StalePolicyException {
        changes.save(WARN, store.storedGlobal().revision());
        AuditEvent event = audited.get(0);
        assertThat(event.getAction()).isEqualTo("Policy changed");
        assertThat(event.getChangedValues())
                .extracting(ChangedValue::getKey, ChangedValue::getTo)
                .contains(tuple("Mode", "warn"), tuple("Left to projects", "mode"));
        assertThat(event.getChangedValues()).hasSize(2);
    }

    @Test
    public void whatAProjectDecidesIsAuditedUnderItsName() throws StalePolicyException {
        ProjectPolicy own = new ProjectPolicy(Set.of(Setting.MODE), WARN.policy());
        changes.save(project, own, store.storedProject(10_000L).revision());
        assertThat(store.project(10_000L)).isEqualTo(own);
        assertThat(audited.get(0).getAffectedObjects().get(0).getName()).isEqualTo("Growth");
        assertThat(audited.get(0).getAffectedObjects().get(0).getId()).isEqualTo("10000");
    }

    @Test
    public void nothingChangedIsNothingAudited() throws StalePolicyException {
        changes.save(GlobalPolicy.defaults(), store.storedGlobal().revision());
        assertThat(audited).isEmpty();
    }

    @Test
    public void aFailingAuditLogDoesNotUndoTheChange() throws StalePolicyException {
        doThrow(new IllegalStateException("full")).when(audit).audit(any());
        changes.save(WARN, store.storedGlobal().revision());
        assertThat(store.global()).isEqualTo(WARN);
    }

    @Test
    public void anUnreadablePolicyCanBeTakenAwayAndAReadableOneNot() throws StalePolicyException {
        jira.settings.put(PolicyStore.KEY, "{damaged");
        changes.reset();
        assertThat(store.global()).isEqualTo(GlobalPolicy.defaults());
        assertThat(audited).extracting(AuditEvent::getAction).containsExactly("Unreadable policy removed");
        changes.save(WARN, store.storedGlobal().revision());
        changes.reset();
        assertThat(store.global()).isEqualTo(WARN);
    }
}
