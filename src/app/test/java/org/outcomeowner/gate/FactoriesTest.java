package org.outcomeowner.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.Map;
import org.junit.Test;
import org.outcomeowner.Jira;

public class FactoriesTest {
    private final Jira jira = new Jira();
    private final ReadyToStartValidatorFactory start = new ReadyToStartValidatorFactory(jira.policies());
    private final ResultRecordedValidatorFactory close =
            new ResultRecordedValidatorFactory(jira.policies(), new Texts(jira.texts()));

    @Test
    public void aNewValidatorStartsWithThePolicy() {
        assertThat(start.getVelocityParams("input-parameters", null))
                .extracting("authorityRequired", "baselineRequired")
                .containsExactly(true, true);
        assertThat(close.getVelocityParams("input-parameters", null))
                .extracting("measures", "evidenceRequired", "insightRequired", "exemptResolutions")
                .containsExactly("all", true, true, "Cancelled, Duplicate, Superseded, Won't Do");
    }

    @Test
    public void whatIsTypedForTheStartComesBackInTheForm() {
        Map<String, Object> typed = Map.of("baselineRequired", new String[] {"true"});

        assertThat(start.getVelocityParams("edit-parameters", stored(start.getDescriptorParams(typed))))
                .extracting("authorityRequired", "baselineRequired")
                .containsExactly(false, true);
    }

    @Test
    public void whatIsTypedForTheCloseComesBackInTheForm() {
        Map<String, Object> typed = Map.of(
                "measures", new String[] {"due"},
                "insightRequired", new String[] {"true"},
                "exemptResolutions", new String[] {" Won't Do ,, Cancelled "});

        assertThat(close.getVelocityParams("edit-parameters", stored(close.getDescriptorParams(typed))))
                .extracting("measures", "evidenceRequired", "insightRequired", "exemptResolutions")
                .containsExactly("due", false, true, "Cancelled, Won't Do");
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

        assertThat(view.get("measuresText")).isEqualTo("Every measure");
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
