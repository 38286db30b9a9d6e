package org.outcomeowner.sandbox.workflow;

import java.util.List;

/**
 * A workflow as a page shows it.
 *
 * @param active true if projects use it
 * @param draft true if what is shown is the draft, not what issues run through
 * @param builtIn true if nobody can change it
 * @param projects keys of the projects that use it
 * @param transitions in the order of the workflow; empty in a list of workflows
 */
public record WorkflowView(
        String name,
        String description,
        boolean active,
        boolean draft,
        boolean builtIn,
        List<String> projects,
        List<TransitionView> transitions) {}
