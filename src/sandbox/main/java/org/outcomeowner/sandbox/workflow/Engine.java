package org.outcomeowner.sandbox.workflow;

import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.config.Configuration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** OSWorkflow as Jira runs it: classes come from apps, and a step without a way out does not end the workflow. */
final class Engine extends AbstractWorkflow {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final WorkflowClasses classes;

    Engine(Configuration configuration, WorkflowContext context, WorkflowClasses classes) {
        setConfiguration(configuration);
        this.context = context;
        this.classes = classes;
    }

    /** Returns null for a class that cannot be had: OSWorkflow turns that into a WorkflowException naming the class. */
    @Override
    protected Object loadObject(String className) {
        try {
            return className == null ? null : classes.instantiate(className.trim());
        } catch (ClassNotFoundException | RuntimeException | LinkageError e) {
            LOG.error("The workflow class {} cannot be loaded", className, e);
            return null;
        }
    }

    /** Does nothing: a global transition must still lead out of a step that has no transitions of its own. */
    @Override
    protected void checkImplicitFinish(long entryId) {}
}
