package com.opensymphony.workflow.loader;

/**
 * Makes the parts of a workflow. OSWorkflow 2.7.0 has public constructors instead; Jira's fork has this.
 *
 * <p>Source: github.com/tedliang/osworkflow (OSWorkflow 2.8), same class.
 */
public final class DescriptorFactory {
    private static final DescriptorFactory FACTORY = new DescriptorFactory();

    private DescriptorFactory() {}

    /** The one factory. */
    public static DescriptorFactory getFactory() {
        return FACTORY;
    }

    /** An empty transition. */
    public ActionDescriptor createActionDescriptor() {
        return new ActionDescriptor();
    }

    /** An empty condition. */
    public ConditionDescriptor createConditionDescriptor() {
        return new ConditionDescriptor();
    }

    /** An empty result with conditions. */
    public ConditionalResultDescriptor createConditionalResultDescriptor() {
        return new ConditionalResultDescriptor();
    }

    /** An empty list of conditions. */
    public ConditionsDescriptor createConditionsDescriptor() {
        return new ConditionsDescriptor();
    }

    /** An empty function. */
    public FunctionDescriptor createFunctionDescriptor() {
        return new FunctionDescriptor();
    }

    /** Restrictions of a transition. */
    public RestrictionDescriptor createRestrictionDescriptor() {
        return new RestrictionDescriptor();
    }

    /** An empty result. */
    public ResultDescriptor createResultDescriptor() {
        return new ResultDescriptor();
    }

    /** An empty step. */
    public StepDescriptor createStepDescriptor() {
        return new StepDescriptor();
    }

    /** An empty validator. */
    public ValidatorDescriptor createValidatorDescriptor() {
        return new ValidatorDescriptor();
    }

    /** An empty workflow. */
    public WorkflowDescriptor createWorkflowDescriptor() {
        return new WorkflowDescriptor();
    }
}
