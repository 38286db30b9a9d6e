package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/** Workflow descriptors as text and back, by OSWorkflow's own reader and writer. */
final class WorkflowXml {
    private WorkflowXml() {}

    /** @throws InvalidWorkflowException the text is no valid descriptor */
    static WorkflowDescriptor parse(String xml) {
        try {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
        } catch (FactoryException e) {
            throw new InvalidWorkflowException(e.getMessage(), e);
        }
    }

    /** The whole document, with its prolog. */
    static String write(WorkflowDescriptor descriptor) {
        return WorkflowUtil.convertDescriptorToXML(descriptor);
    }

    /** A copy that shares nothing with the original. */
    static WorkflowDescriptor copy(WorkflowDescriptor descriptor) {
        return parse(write(descriptor));
    }
}
