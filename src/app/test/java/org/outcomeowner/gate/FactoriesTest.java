package org.outcomeowner.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.outcomeowner.Jira;
import org.outcomeowner.rules.CloseRequirements;
import org.outcomeowner.rules.MeasureScope;
import org.outcomeowner.rules.Policy;

public class FactoriesTest {
    private final Jira jira = new Jira();
    private final ReadyToStartValidatorFactory start = new ReadyToStartValidatorFactory(new Texts(jira.texts()));
    private final ResultRecordedValidatorFactory close = new ResultRecordedValidatorFactory(new Texts(jira.texts()));

    @Test
    public void aNewValidatorLeavesAllToThePolicy() {
        assertThat(start.getVelocityParams("input-parameters", null))
                .extracting("authorityRequired", "baselineRequired")
                .containsExactly("policy", true);
        assertThat(close.getVelocityParams("input-parameters", null))
                .extracting("measures", "evidenceRequired", "insightRequired", "exemptBy", "exemptResolutions")
                .containsExactly("policy", "policy", "policy", "policy", "");
        assertThat(CloseArguments.read(close.getDescriptorParams(Map.of()), Policy.defaults()))
                .isEqualTo(Policy.defaults().closeRequirements());
    }

    /** A form that cannot be opened could not be mended: it does not ask for the policy. */
    @Test
    public void anUnreadablePolicyDoesNotKeepTheFormFromOpening() {
        jira.settings.put("org.outcomeowner.outcome-owner:policy", "{damaged");
        assertThat(close.getVelocityParams("input-parameters", null)).containsKey("measures");
    }

    @Test
    public void whatAnEarlierReleaseStoredStillCounts() {
        Map<String, String> old = Map.of(
                "measures", "due", "evidenceRequired", "false", "insightRequired", "true", "exemptResolutions", "");
        assertThat(CloseArguments.read(old, Policy.defaults()))
                .isEqualTo(new CloseRequirements(MeasureScope.DUE, false, true, Set.of()));
    }

    @Test
    public void aSlipOfThePenInAWorkflowAsksNothingLess() {
        assertThatThrownBy(() -> CloseArguments.read(Map.of("evidenceRequired", "fasle"), Policy.defaults()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fasle");
    }

    @Test
    public void whatIsTypedForTheStartComesBackInTheForm() {
        Map<String, Object> typed = Map.of("baselineRequired", new String[] {"true"});

        assertThat(start.getVelocityParams("edit-parameters", stored(start.getDescriptorParams(typed))))
                .extracting("authorityRequired", "baselineRequired")
                .containsExactly("policy", true);
    }

    @Test
    public void whatIsTypedForTheCloseComesBackInTheForm() {
        Map<String, Object> typed = Map.of(
                "measures", new String[] {"due"},
                "insightRequired", new String[] {"true"},
                "exemptResolutions", new String[] {" Won't Do ,, Cancelled "});

        assertThat(close.getVelocityParams("edit-parameters", stored(close.getDescriptorParams(typed))))
                .extracting("measures", "evidenceRequired", "insightRequired", "exemptBy", "exemptResolutions")
                .containsExactly("due", "policy", "true", "own", "Cancelled, Won't Do");
    }

    @Test
    public void aScopeThatNobodyKnowsBecomesTheStrictestOne() {
        assertThat(close.getDescriptorParams(Map.of("measures", new String[] {"none"}))
                        .get("measures"))
                .isEqualTo("all");
    }

    @Test
    public void theViewSaysInWordsWhatIsAsked() {
        Map<String, ?> view = close.getVelocityParams("view", stored(close.getDescriptorParams(Map.of())));
        assertThat((List<?>) view.get("lines"))
                .extracting(Object::toString)
                .contains("an actual: As the policy says", "evidence for each actual, where the policy asks for it");
        assertThat(view.get("exemptText")).asString().contains("the resolutions that the policy names");
    }

    @Test
    public void theViewSaysInWordsWhatTheWorkflowDecides() {
        Map<String, Object> typed = Map.of(
                "measures", new String[] {"any"},
                "evidenceRequired", new String[] {"false"},
                "exemptBy", new String[] {"own"});
        Map<String, ?> view = close.getVelocityParams("view", stored(close.getDescriptorParams(typed)));
        assertThat((List<?>) view.get("lines"))
                .extracting(Object::toString)
                .contains("an actual: At least one measure", "no evidence is asked for");
        assertThat(view.get("exemptText")).isEqualTo("No resolution is exempt.");
    }

    @Test
    public void parametersAreTextsAsTheEngineWantsThem() {
        assertThat(start.getDescriptorParams(Map.of()).values()).allMatch(String.class::isInstance);
        assertThat(close.getDescriptorParams(Map.of()).values()).allMatch(String.class::isInstance);
    }

    @Test
    public void conditionAndFunctionHaveNoParameters() {
        assertThat(new OnlyOutcomeOwnerConditionFactory().getDescriptorParams(Map.of()))
                .isEmpty();
        assertThat(new LapseAuthorityFunctionFactory().getDescriptorParams(Map.of()))
                .isEmpty();
    }

    @SuppressWarnings("unchecked") // the descriptor's map is raw
    private static ValidatorDescriptor stored(Map<String, ?> params) {
        ValidatorDescriptor descriptor = DescriptorFactory.getFactory().createValidatorDescriptor();
        descriptor.getArgs().putAll(new HashMap<>(params));
        return descriptor;
    }
}
