package org.outcomeowner.sandbox.workflow.builtin;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Map;
import org.outcomeowner.sandbox.workflow.IssueStorage;

/**
 * Stores what was changed, with history and comment. What functions after this one change is lost, as in Jira. The event
 * is the one the action's fire-event function names; listeners hear of it after the commit.
 */
final class StoreFunction extends AbstractJiraFunctionProvider {
    private final IssueStorage storage;
    private final UserManager users;

    StoreFunction(IssueStorage storage, UserManager users) {
        this.storage = storage;
        this.users = users;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        storage.update(
                getIssue(transientVars),
                Caller.of(transientVars, users),
                (String) transientVars.get(CreateCommentFunction.TAKEN),
                event(transientVars));
    }

    private static EventDispatchOption event(Map<?, ?> transientVars) {
        WorkflowDescriptor workflow = (WorkflowDescriptor) transientVars.get("descriptor");
        ActionDescriptor action = workflow.getAction((Integer) transientVars.get("actionId"));
        for (Object function : action.getUnconditionalResult().getPostFunctions()) {
            Map<?, ?> args = ((FunctionDescriptor) function).getArgs();
            if (StandardFunctions.FIRE_EVENT.equals(args.get("class.name"))) {
                return EventDispatchOption.Factory.get(Long.valueOf((String) args.get(StandardFunctions.EVENT_TYPE)));
            }
        }
        return EventDispatchOption.DO_NOT_DISPATCH;
    }
}
