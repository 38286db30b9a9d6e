package org.outcomeowner.sandbox.workflow;

/** Where the classes named in workflow descriptors come from. */
@FunctionalInterface
interface WorkflowClasses {
    /**
     * A new instance of the condition, validator or post function.
     *
     * @throws ClassNotFoundException neither the sandbox nor an enabled app has a class of this name
     */
    Object instantiate(String className) throws ClassNotFoundException;
}
