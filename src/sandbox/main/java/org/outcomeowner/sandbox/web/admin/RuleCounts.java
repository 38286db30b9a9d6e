package org.outcomeowner.sandbox.web.admin;

import com.opensymphony.workflow.loader.ActionDescriptor;

/** How many rules of each kind a transition has. */
public record RuleCounts(int conditions, int validators, int functions) {
    static RuleCounts of(ActionDescriptor action) {
        return new RuleCounts(
                RuleKind.CONDITION.of(action).size(),
                RuleKind.VALIDATOR.of(action).size(),
                RuleKind.FUNCTION.of(action).size());
    }
}
