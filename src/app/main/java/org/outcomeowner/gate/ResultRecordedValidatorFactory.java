package org.outcomeowner.gate;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.rules.CloseRequirements;
import org.outcomeowner.rules.MeasureScope;

/** The form of the validator “Outcome result recorded”. */
public final class ResultRecordedValidatorFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginValidatorFactory {
    private final PolicyStore policies;
    private final Texts texts;

    public ResultRecordedValidatorFactory(PolicyStore policies, Texts texts) {
        this.policies = policies;
        this.texts = texts;
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
        show(policies.global().policy().closeRequirements(), velocityParams);
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        show(requirements(descriptor), velocityParams);
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        CloseRequirements requirements = requirements(descriptor);
        show(requirements, velocityParams);
        velocityParams.put("measuresText", texts.say(requirements.measures().nameKey()));
        velocityParams.put("exemptText", exemptText(requirements.exemptResolutions()));
    }

    /** An unticked box is not sent at all. */
    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return CloseArguments.write(new CloseRequirements(
                typed(formParams, CloseArguments.MEASURES)
                        .flatMap(MeasureScope::of)
                        .orElse(MeasureScope.ALL),
                formParams.containsKey(CloseArguments.EVIDENCE),
                formParams.containsKey(CloseArguments.INSIGHT),
                typed(formParams, CloseArguments.EXEMPT).map(Arguments::names).orElse(Set.of())));
    }

    private Optional<String> typed(Map<String, Object> formParams, String name) {
        return formParams.containsKey(name) ? Optional.of(extractSingleParam(formParams, name)) : Optional.empty();
    }

    private CloseRequirements requirements(AbstractDescriptor descriptor) {
        return CloseArguments.read(
                ((ValidatorDescriptor) descriptor).getArgs(), policies.global().policy());
    }

    private String exemptText(Set<String> resolutions) {
        return resolutions.isEmpty()
                ? texts.say("outcome-owner.gate.close.view.no-exempt")
                : texts.say("outcome-owner.gate.close.view.exempt", CloseArguments.line(resolutions));
    }

    private void show(CloseRequirements requirements, Map<String, Object> velocityParams) {
        velocityParams.put(CloseArguments.MEASURES, requirements.measures().key());
        velocityParams.put("measureOptions", options());
        velocityParams.put(CloseArguments.EVIDENCE, requirements.evidence());
        velocityParams.put(CloseArguments.INSIGHT, requirements.insight());
        velocityParams.put(CloseArguments.EXEMPT, CloseArguments.line(requirements.exemptResolutions()));
    }

    private List<Map<String, String>> options() {
        return Arrays.stream(MeasureScope.values())
                .map(scope -> Map.of("value", scope.key(), "label", texts.say(scope.nameKey())))
                .toList();
    }
}
