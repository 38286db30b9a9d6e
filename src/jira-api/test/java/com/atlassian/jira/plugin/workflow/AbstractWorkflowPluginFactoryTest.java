package com.atlassian.jira.plugin.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;
import org.junit.Test;

public class AbstractWorkflowPluginFactoryTest {

    private final LimitFactory factory = new LimitFactory();

    @Test
    public void fillsTheFormThatAddsWithoutADescriptor() {
        assertThat(velocityParams("input-parameters", null)).isEqualTo(Map.of("form", "empty"));
    }

    @Test
    public void fillsTheFormThatEditsFromTheDescriptor() {
        assertThat(velocityParams("edit-parameters", validatorWithLimit("7"))).isEqualTo(Map.of("form", "7"));
    }

    @Test
    public void fillsTheLineInTheWorkflowFromTheDescriptor() {
        assertThat(velocityParams("view", validatorWithLimit("7"))).isEqualTo(Map.of("line", "7"));
    }

    @Test
    public void refusesAResourceItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> velocityParams("help", null))
                .withMessageContaining("help");
    }

    @Test
    public void takesTheFirstOfThePostedValues() {
        assertThat(factory.getDescriptorParams(Map.of("limit", new String[] {"5", "9"})))
                .isEqualTo(Map.of("limit", "5"));
    }

    @Test
    public void refusesToReadAParameterThatWasNotPosted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factory.getDescriptorParams(Map.of()))
                .withMessage("The form sent no value for \"limit\"");
    }

    private Map<String, Object> velocityParams(String resourceName, AbstractDescriptor descriptor) {
        return Map.copyOf(factory.getVelocityParams(resourceName, descriptor));
    }

    @SuppressWarnings("unchecked") // the engine's maps are raw
    private static ValidatorDescriptor validatorWithLimit(String limit) {
        ValidatorDescriptor validator = DescriptorFactory.getFactory().createValidatorDescriptor();
        validator.getArgs().put("limit", limit);
        return validator;
    }

    private static final class LimitFactory extends AbstractWorkflowPluginFactory {

        @Override
        protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
            velocityParams.put("form", "empty");
        }

        @Override
        protected void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
            velocityParams.put("form", limit(descriptor));
        }

        @Override
        protected void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
            velocityParams.put("line", limit(descriptor));
        }

        @Override
        public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
            return Map.of("limit", extractSingleParam(formParams, "limit"));
        }

        private static Object limit(AbstractDescriptor descriptor) {
            return ((ValidatorDescriptor) descriptor).getArgs().get("limit");
        }
    }
}
