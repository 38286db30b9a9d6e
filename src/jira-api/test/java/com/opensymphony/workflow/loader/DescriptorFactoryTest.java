package com.opensymphony.workflow.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.Test;

public class DescriptorFactoryTest {

    private final DescriptorFactory factory = DescriptorFactory.getFactory();

    @Test
    @SuppressWarnings("unchecked") // the engine's collections are raw
    public void makesAValidatorThatATransitionCanHoldAndWrite() {
        ValidatorDescriptor validator = factory.createValidatorDescriptor();
        validator.setType("class");
        validator.getArgs().put("class.name", "shop.Till");
        ActionDescriptor action = factory.createActionDescriptor();
        action.setUnconditionalResult(factory.createResultDescriptor());

        action.getValidators().add(validator);

        assertThat(xml(action)).contains("<arg name=\"class.name\">shop.Till</arg>");
    }

    @Test
    public void makesANewPartEachTime() {
        assertThat(factory.createStepDescriptor()).isNotSameAs(factory.createStepDescriptor());
    }

    // Jira's fork has asXML(); OSWorkflow 2.7.0 only writes.
    private static String xml(ActionDescriptor action) {
        StringWriter xml = new StringWriter();
        action.writeXML(new PrintWriter(xml, true), 0);
        return xml.toString();
    }
}
