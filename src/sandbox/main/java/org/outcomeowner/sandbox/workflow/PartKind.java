package org.outcomeowner.sandbox.workflow;

/** What an administrator hangs on a transition. */
public enum PartKind {
    /** Hides the transition. */
    CONDITION("workflow-condition", "condition-class"),
    /** Refuses it with a message. */
    VALIDATOR("workflow-validator", "validator-class"),
    /** Does something when it runs. */
    FUNCTION("workflow-function", "function-class");

    private final String moduleType;
    private final String classElement;

    PartKind(String moduleType, String classElement) {
        this.moduleType = moduleType;
        this.classElement = classElement;
    }

    /** The type of the modules of an app that provide such parts. */
    public String moduleType() {
        return moduleType;
    }

    /** The element of the module that names the class to run. */
    String classElement() {
        return classElement;
    }
}
