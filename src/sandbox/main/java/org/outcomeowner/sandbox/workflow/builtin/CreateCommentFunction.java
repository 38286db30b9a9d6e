package org.outcomeowner.sandbox.workflow.builtin;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/**
 * Takes the comment as it stands now, typed or replaced by an earlier function. It is stored with the history, in the
 * function that follows.
 */
final class CreateCommentFunction implements FunctionProvider {
    static final String TAKEN = "sandbox.comment";

    @Override
    @SuppressWarnings("unchecked") // OSWorkflow's maps are raw
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Object comment = transientVars.get("comment");
        if (comment != null) {
            transientVars.put(TAKEN, comment);
        }
    }
}
