package org.outcomeowner.sandbox.workflow;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.SAXException;

/** Workflow descriptors as text and back, by OSWorkflow's own reader and writer. */
final class WorkflowXml {
    private WorkflowXml() {}

    /** @throws InvalidWorkflowException the text is no valid descriptor */
    static WorkflowDescriptor parse(String xml) {
        try {
            return WorkflowLoader.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | InvalidWorkflowDescriptorException e) {
            throw new InvalidWorkflowException("The workflow descriptor is not valid: " + e.getMessage(), e);
        }
    }

    /** The whole document, with its prolog. */
    static String write(WorkflowDescriptor descriptor) {
        // OSWorkflow 2.7.0 writes a common action twice: as a reference and once more in full.
        Map<StepDescriptor, List<Object>> actions = withoutCommonActions(descriptor);
        try {
            return WorkflowDescriptor.XML_HEADER + "\n" + WorkflowDescriptor.DOCTYPE_DECL + "\n" + element(descriptor);
        } finally {
            actions.forEach((step, all) -> replace(step, all));
        }
    }

    private static Map<StepDescriptor, List<Object>> withoutCommonActions(WorkflowDescriptor descriptor) {
        Collection<?> common = descriptor.getCommonActions().values();
        Map<StepDescriptor, List<Object>> before = new IdentityHashMap<>();
        for (StepDescriptor step : Descriptors.steps(descriptor)) {
            List<Object> all = new ArrayList<>(step.getActions());
            before.put(step, all);
            replace(
                    step,
                    all.stream().filter(action -> !common.contains(action)).toList());
        }
        return before;
    }

    @SuppressWarnings("unchecked") // OSWorkflow's lists are raw
    private static void replace(StepDescriptor step, List<Object> actions) {
        step.getActions().clear();
        step.getActions().addAll(actions);
    }

    private static String element(WorkflowDescriptor descriptor) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        descriptor.writeXML(out, 0);
        out.flush();
        return text.toString();
    }

    /** A copy that shares nothing with the original. */
    static WorkflowDescriptor copy(WorkflowDescriptor descriptor) {
        return parse(write(descriptor));
    }
}
