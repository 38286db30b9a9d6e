package org.outcomeowner.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.InvalidInputException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.outcomeowner.Epic;
import org.outcomeowner.policy.PolicyParts;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.ModePlan;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.ProjectPolicy;
import org.outcomeowner.rules.Setting;

public class ModesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private final Transition transition = new Transition();

    public ModesTest() {
        transition.epic.blank();
    }

    @Test
    public void onlyEnforcingRefuses() {
        for (Mode mode : Mode.values()) {
            save(Policy.defaults().with(ModePlan.always(mode)));
            assertThat(refusal() != null).as(mode.key()).isEqualTo(mode == Mode.ENFORCE);
        }
    }

    @Test
    public void aModeHoldsFromItsDayOn() {
        save(Policy.defaults().with(new ModePlan(Mode.ENFORCE, Optional.of(TODAY.plusDays(1)), Mode.WARN)));
        assertThat(refusal()).isNull();
        save(Policy.defaults().with(new ModePlan(Mode.ENFORCE, Optional.of(TODAY), Mode.WARN)));
        assertThat(refusal()).isNotNull();
    }

    @Test
    public void aProjectCanEnforceWhatOthersOnlyObserve() {
        save(Policy.defaults().with(ModePlan.always(Mode.OBSERVE)));
        ProjectPolicy own = new ProjectPolicy(Set.of(Setting.MODE), Policy.defaults());
        PolicyParts.save(transition.jira.policies(), Epic.PROJECT, own);
        assertThat(refusal()).isNotNull();
    }

    @Test
    public void anIssueOfAnotherTypeIsNoneOfTheGatesBusiness() {
        save(Policy.defaults().withOutcomeTypes(Set.of("10001")));
        assertThat(refusal()).isNull();
        save(Policy.defaults().withOutcomeTypes(Set.of("10000")));
        assertThat(refusal()).isNotNull();
    }

    @Test
    public void whereNoTypeIsNamedTheFieldsTellWhatAnOutcomeIs() {
        transition.jira.fields.remove(transition.jira.fields.owner);
        assertThat(refusal()).isNotNull();
        transition.jira.fields.remove(transition.jira.fields.authority);
        transition.jira.fields.remove(transition.jira.fields.result);
        assertThat(refusal()).isNull();
    }

    /** A field that was taken away by mistake must not open the gate. */
    @Test
    public void aNamedTypeIsAnOutcomeWithoutFieldsToo() {
        save(Policy.defaults().withOutcomeTypes(Set.of("10000")));
        transition.jira.fields.remove(transition.jira.fields.owner);
        transition.jira.fields.remove(transition.jira.fields.authority);
        transition.jira.fields.remove(transition.jira.fields.result);
        assertThat(refusal()).isNotNull();
    }

    @Test
    public void everyReasonSaysWhereItCanBeMended() {
        assertThat(refusal().getGenericErrors().toString())
                .contains("in the field “Outcome Owner”. "
                        + "http://jira.example.com/jira/secure/EditIssue!default.jspa?id=7");
    }

    private InvalidInputException refusal() {
        return transition.refusal(transition.resultRecorded());
    }

    private void save(Policy policy) {
        PolicyParts.save(transition.jira.policies(), policy);
    }
}
