package org.outcomeowner.gate;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomeowner.rules.MeasureScope;

/** The form of the validator “Outcome result recorded”. Whatever is not decided in it is left to the policy of the project. */
public final class ResultRecordedValidatorFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginValidatorFactory {
    private static final String VIEW = "outcome-owner.gate.close.view.";

    private final Texts texts;
    private final ParameterForm form;

    public ResultRecordedValidatorFactory(Texts texts) {
        this.texts = texts;
        this.form = new ParameterForm(texts);
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
        show(Map.of(), velocityParams);
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        show(args(descriptor), velocityParams);
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        Map<?, ?> args = args(descriptor);
        velocityParams.put(
                "lines",
                List.of(
                        texts.say(VIEW + "owner"),
                        texts.say(VIEW + "measures", texts.say(scopeKey(args))),
                        texts.say(VIEW + "evidence." + ParameterForm.chosen(args, CloseArguments.EVIDENCE)),
                        texts.say(VIEW + "insight." + ParameterForm.chosen(args, CloseArguments.INSIGHT))));
        velocityParams.put("exemptText", exemptText(args));
    }

    /** Every parameter is always written, so that none of an earlier form stays behind. */
    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        String names = ParameterForm.sent(formParams, CloseArguments.EXEMPT).orElse("");
        String exemptBy = ParameterForm.sent(formParams, CloseArguments.EXEMPT_BY)
                .orElse(names.isEmpty() ? Arguments.POLICY : CloseArguments.OWN);
        return Map.of(
                CloseArguments.MEASURES, scope(formParams),
                CloseArguments.EVIDENCE, ParameterForm.sentFlag(formParams, CloseArguments.EVIDENCE),
                CloseArguments.INSIGHT, ParameterForm.sentFlag(formParams, CloseArguments.INSIGHT),
                CloseArguments.EXEMPT_BY, exemptBy,
                CloseArguments.EXEMPT, CloseArguments.line(Arguments.names(names)));
    }

    /** A scope that nobody knows becomes the strictest one. */
    private static String scope(Map<String, Object> formParams) {
        String scope = ParameterForm.sent(formParams, CloseArguments.MEASURES).orElse(Arguments.POLICY);
        return scope.equals(Arguments.POLICY)
                ? scope
                : MeasureScope.of(scope).orElse(MeasureScope.ALL).key();
    }

    private static Map<?, ?> args(AbstractDescriptor descriptor) {
        return ((ValidatorDescriptor) descriptor).getArgs();
    }

    private static String scopeKey(Map<?, ?> args) {
        return MeasureScope.of(ParameterForm.chosen(args, CloseArguments.MEASURES))
                .map(MeasureScope::nameKey)
                .orElse("outcome-owner.gate.as-policy");
    }

    private String exemptText(Map<?, ?> args) {
        return CloseArguments.ownExempt(args).map(this::ownText).orElseGet(() -> texts.say(VIEW + "exempt.policy"));
    }

    private String ownText(Set<String> resolutions) {
        return resolutions.isEmpty()
                ? texts.say(VIEW + "no-exempt")
                : texts.say(VIEW + "exempt", CloseArguments.line(resolutions));
    }

    private void show(Map<?, ?> args, Map<String, Object> velocityParams) {
        velocityParams.put(CloseArguments.MEASURES, ParameterForm.chosen(args, CloseArguments.MEASURES));
        velocityParams.put("measureOptions", scopes());
        velocityParams.put(CloseArguments.EVIDENCE, ParameterForm.chosen(args, CloseArguments.EVIDENCE));
        velocityParams.put(CloseArguments.INSIGHT, ParameterForm.chosen(args, CloseArguments.INSIGHT));
        velocityParams.put("yesNoOptions", form.yesNo());
        velocityParams.put(
                CloseArguments.EXEMPT_BY,
                CloseArguments.ownExempt(args).isPresent() ? CloseArguments.OWN : Arguments.POLICY);
        velocityParams.put(
                "exemptByOptions",
                form.options(List.of(form.option(CloseArguments.OWN, "outcome-owner.gate.exempt-own")).stream()));
        velocityParams.put(
                CloseArguments.EXEMPT,
                CloseArguments.line(CloseArguments.ownExempt(args).orElse(Set.of())));
    }

    private List<Map<String, String>> scopes() {
        return form.options(
                Arrays.stream(MeasureScope.values()).map(scope -> form.option(scope.key(), scope.nameKey())));
    }
}
