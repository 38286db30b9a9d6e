package org.outcomeowner.sandbox.web.bulk;

import java.util.List;

/** The issues of a selection that run in one workflow, and the transitions that some of them can take now. */
public record WorkflowGroup(String workflow, List<Choice> choices) {
    /**
     * A transition to choose.
     *
     * @param id how the form names it
     * @param name the transition's name
     * @param keys the issues that can take it
     */
    public record Choice(String id, String name, List<String> keys) {}
}
