package org.outcomeowner.sandbox.workflow.builtin;

import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import org.outcomeowner.sandbox.workflow.IssueStorage;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Makes {@link BuiltIns} for tests of other packages. */
public final class TestBuiltIns {
    private TestBuiltIns() {}

    /** With these collaborators. */
    public static BuiltIns of(PermissionManager permissions, UserManager users, IssueStorage storage) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("storage", storage);
        return new BuiltIns(permissions, users, beans.getBeanProvider(IssueStorage.class));
    }
}
