package org.outcomeowner.sandbox.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.JoinDescriptor;
import com.opensymphony.workflow.loader.SplitDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The descriptor of a live workflow, as Jira's {@code ImmutableWorkflowDescriptor}: steps and actions can be neither
 * added nor removed. What is changed below them is lost, because every caller has an own copy.
 */
final class FixedDescriptor extends WorkflowDescriptor {
    private static final long serialVersionUID = 1L;

    FixedDescriptor(WorkflowDescriptor original) {
        setId(original.getId());
        initialActions = Collections.unmodifiableList(raw(original.getInitialActions()));
        globalActions = Collections.unmodifiableList(raw(original.getGlobalActions()));
        steps = Collections.unmodifiableList(raw(original.getSteps()));
        splits = Collections.unmodifiableList(raw(original.getSplits()));
        joins = Collections.unmodifiableList(raw(original.getJoins()));
        registers = Collections.unmodifiableList(raw(original.getRegisters()));
        commonActions = Collections.unmodifiableMap(raw(original.getCommonActions()));
        metaAttributes = Collections.unmodifiableMap(raw(original.getMetaAttributes()));
        timerFunctions = Collections.unmodifiableMap(raw(original.getTriggerFunctions()));
    }

    @SuppressWarnings("unchecked") // OSWorkflow's lists are raw
    private static List<Object> raw(List<?> list) {
        return (List<Object>) list;
    }

    @SuppressWarnings("unchecked") // OSWorkflow's maps are raw
    private static Map<Object, Object> raw(Map<?, ?> map) {
        return (Map<Object, Object>) map;
    }

    @Override
    public FunctionDescriptor setTriggerFunction(int id, FunctionDescriptor function) {
        throw fixed();
    }

    @Override
    public void addCommonAction(ActionDescriptor action) {
        throw fixed();
    }

    @Override
    public void addGlobalAction(ActionDescriptor action) {
        throw fixed();
    }

    @Override
    public void addInitialAction(ActionDescriptor action) {
        throw fixed();
    }

    @Override
    public void addJoin(JoinDescriptor join) {
        throw fixed();
    }

    @Override
    public void addSplit(SplitDescriptor split) {
        throw fixed();
    }

    @Override
    public void addStep(StepDescriptor step) {
        throw fixed();
    }

    @Override
    public boolean removeAction(ActionDescriptor action) {
        throw fixed();
    }

    private static UnsupportedOperationException fixed() {
        return new UnsupportedOperationException(
                "The descriptor of a live workflow cannot be changed: use its draft or getWorkflowClone");
    }
}
