package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.WorkflowContext;
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

/**
 * What workflow modules read from the engine's maps.
 *
 * <p>Source: use in github.com/atlascommunity/jira-plugins-groovy and
 * github.com/Semmle/lgtm-jira-addon; the map's key "context" is OSWorkflow's own.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // the engine's collections are raw
public final class WorkflowUtil {

    private WorkflowUtil() {}

    /**
     * Key of the user who makes the transition; null if nobody is logged in.
     *
     * @throws NullPointerException if the map does not come from the engine and so has no context
     */
    public static String getCallerKey(Map transientVars) {
        return ((WorkflowContext) transientVars.get("context")).getCaller();
    }

    /**
     * Reads a descriptor.
     *
     * @throws FactoryException if the text is no valid one
     */
    public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String workflowDescriptor) throws FactoryException {
        try {
            return WorkflowLoader.load(new ByteArrayInputStream(workflowDescriptor.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | InvalidWorkflowDescriptorException e) {
            throw new FactoryException("The workflow descriptor is not valid: " + e.getMessage(), e);
        }
    }

    /** The whole document of a descriptor, which {@link #convertXMLtoWorkflowDescriptor} reads. */
    public static String convertDescriptorToXML(WorkflowDescriptor descriptor) {
        // OSWorkflow 2.7.0 writes a common action twice: as a reference and once more in full.
        Map<StepDescriptor, List<Object>> actions = withoutCommonActions(descriptor);
        try {
            return WorkflowDescriptor.XML_HEADER + "\n" + WorkflowDescriptor.DOCTYPE_DECL + "\n" + element(descriptor);
        } finally {
            actions.forEach(WorkflowUtil::replace);
        }
    }

    private static Map<StepDescriptor, List<Object>> withoutCommonActions(WorkflowDescriptor descriptor) {
        Collection<?> common = descriptor.getCommonActions().values();
        Map<StepDescriptor, List<Object>> before = new IdentityHashMap<>();
        for (Object element : descriptor.getSteps()) {
            StepDescriptor step = (StepDescriptor) element;
            List<Object> all = new ArrayList<>(step.getActions());
            before.put(step, all);
            replace(
                    step,
                    all.stream().filter(action -> !common.contains(action)).toList());
        }
        return before;
    }

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
}
