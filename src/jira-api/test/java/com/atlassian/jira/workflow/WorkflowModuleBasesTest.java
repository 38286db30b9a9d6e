package com.atlassian.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import java.util.HashMap;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

@SuppressWarnings("rawtypes") // the engine's maps are raw
public class WorkflowModuleBasesTest {

    private final Issue issue = mock(Issue.class);
    private final MutableIssue mutableIssue = mock(MutableIssue.class);
    private final ApplicationUser olivia = mock(ApplicationUser.class);
    private final UserManager users = mock(UserManager.class);
    private ComponentAccessor.Worker before;

    @Before
    public void knowOlivia() {
        when(users.getUserByKey("JIRAUSER1")).thenReturn(olivia);
        before = ComponentAccessor.initialiseWorker(new OnlyUsers());
    }

    @After
    public void forgetOlivia() {
        ComponentAccessor.initialiseWorker(before);
    }

    @Test
    public void aConditionIsAskedAboutTheIssueInTransition() throws WorkflowException {
        assertThat(new AboutIssue(issue).passesCondition(Map.of("issue", issue), Map.of(), null))
                .isTrue();
    }

    @Test
    public void aConditionWithoutAnIssueFailsInsteadOfPassing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AboutIssue(issue).passesCondition(Map.of(), Map.of(), null));
    }

    @Test
    public void aFunctionChangesTheIssueInTransitionForItsCaller() throws WorkflowException {
        AssignToCaller function = new AssignToCaller();

        function.execute(calledBy("JIRAUSER1"), Map.of(), null);

        assertThat(function.assigned).isEqualTo(Map.of(mutableIssue, olivia));
    }

    @Test
    public void aFunctionHasNoCallerWhenNobodyIsLoggedIn() throws WorkflowException {
        AssignToCaller function = new AssignToCaller();

        function.execute(calledBy(null), Map.of(), null);

        assertThat(function.assigned).containsEntry(mutableIssue, null);
    }

    @Test
    public void aFunctionRefusesAnIssueThatCannotBeChanged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssignToCaller().execute(Map.of("issue", issue), Map.of(), null));
    }

    @Test
    public void theCallersKeyComesFromTheEnginesContext() {
        assertThat(WorkflowUtil.getCallerKey(calledBy("JIRAUSER1"))).isEqualTo("JIRAUSER1");
        assertThat(WorkflowUtil.getCallerKey(calledBy(null))).isNull();
    }

    private Map<String, Object> calledBy(String userKey) {
        WorkflowContext context = mock(WorkflowContext.class);
        when(context.getCaller()).thenReturn(userKey);
        return Map.of("issue", mutableIssue, "context", context);
    }

    private final class OnlyUsers implements ComponentAccessor.Worker {

        @Override
        public <T> T getComponent(Class<T> componentClass) {
            return componentClass.cast(users);
        }
    }

    private static final class AboutIssue extends AbstractJiraCondition {

        private final Issue expected;

        AboutIssue(Issue expected) {
            this.expected = expected;
        }

        @Override
        public boolean passesCondition(Map transientVars, Map args, PropertySet ps) {
            return getIssue(transientVars) == expected;
        }
    }

    private static final class AssignToCaller extends AbstractJiraFunctionProvider {

        private final Map<MutableIssue, ApplicationUser> assigned = new HashMap<>();

        @Override
        public void execute(Map transientVars, Map args, PropertySet ps) {
            assigned.put(getIssue(transientVars), getCallerUser(transientVars, args));
        }
    }
}
