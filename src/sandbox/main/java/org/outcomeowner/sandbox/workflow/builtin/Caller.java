package org.outcomeowner.sandbox.workflow.builtin;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import java.util.Map;

/** Who runs a transition. */
final class Caller {
    private Caller() {}

    /** Null for somebody not logged in. */
    static ApplicationUser of(Map<?, ?> transientVars, UserManager users) {
        String key = WorkflowUtil.getCallerKey(transientVars);
        return key == null ? null : users.getUserByKey(key);
    }
}
