package org.outcomeowner.sandbox.workflow.builtin;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.FunctionProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.outcomeowner.sandbox.workflow.IssueStorage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Jira's own workflow classes by name. */
@Component
public final class BuiltIns {
    static final String PERMISSION_CONDITION = "com.atlassian.jira.workflow.condition.PermissionCondition";
    static final String ONLY_ASSIGNEE = "com.atlassian.jira.workflow.condition.AllowOnlyAssignee";
    static final String ONLY_REPORTER = "com.atlassian.jira.workflow.condition.AllowOnlyReporter";
    static final String PERMISSION_VALIDATOR = "com.atlassian.jira.workflow.validator.PermissionValidator";
    static final String USER_PERMISSION_VALIDATOR = "com.atlassian.jira.workflow.validator.UserPermissionValidator";

    private static final FunctionProvider NOTHING = (transientVars, args, properties) -> {};

    private final Map<String, Supplier<Object>> classes = new HashMap<>();

    /** @param storage asked for late: whoever keeps the issues runs workflows as well */
    BuiltIns(PermissionManager permissions, UserManager users, ObjectProvider<IssueStorage> storage) {
        classes.put(PERMISSION_CONDITION, () -> new PermissionCondition(permissions, users));
        classes.put(ONLY_ASSIGNEE, () -> new OnlyPersonCondition(Issue::getAssigneeId));
        classes.put(ONLY_REPORTER, () -> new OnlyPersonCondition(Issue::getReporterId));
        classes.put(PERMISSION_VALIDATOR, () -> new PermissionValidator(permissions, users));
        classes.put(USER_PERMISSION_VALIDATOR, () -> new UserPermissionValidator(permissions, users));
        classes.put(StandardFunctions.CREATE_ISSUE, () -> new CreateIssueFunction(storage.getObject()));
        classes.put(StandardFunctions.UPDATE_STATUS, UpdateStatusFunction::new);
        classes.put(StandardFunctions.CREATE_COMMENT, CreateCommentFunction::new);
        classes.put(StandardFunctions.STORE_WITH_HISTORY, () -> new StoreFunction(storage.getObject(), users));
        // There is no index, and the event is fired by what stores the issue.
        classes.put(StandardFunctions.REINDEX, () -> NOTHING);
        classes.put(StandardFunctions.FIRE_EVENT, () -> NOTHING);
    }

    /** A new instance of the class that Jira has under this name; empty if it is none of Jira's known here. */
    public Optional<Object> instantiate(String className) {
        return Optional.ofNullable(classes.get(className)).map(Supplier::get);
    }
}
