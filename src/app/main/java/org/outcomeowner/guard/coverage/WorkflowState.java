package org.outcomeowner.guard.coverage;

import java.util.Locale;

/** How a workflow can be changed. */
public enum WorkflowState {
    /** A project uses it: it is changed through a draft. */
    ACTIVE,
    /** No project uses it: it is changed in place. */
    INACTIVE,
    /** Jira's own: it can't be changed, only copied. */
    BUILT_IN;

    /** Key of its name. */
    public String nameKey() {
        return "outcome-owner.coverage.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
