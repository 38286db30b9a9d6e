package com.atlassian.jira.plugin.webfragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.junit.Test;

public class WebFragmentBasesTest {

    private final ApplicationUser olivia = mock(ApplicationUser.class);
    private final Issue issue = mock(Issue.class);

    @Test
    public void showsToUsersButNotToStrangers() {
        UserLoggedInCondition condition = new UserLoggedInCondition();
        condition.init(Map.of());

        assertThat(condition.shouldDisplay(context(olivia, Map.of()))).isTrue();
        assertThat(condition.shouldDisplay(context(null, Map.of()))).isFalse();
    }

    @Test
    public void asksAConditionAboutTheIssueOfThePage() {
        assertThat(new About(issue).shouldDisplay(context(olivia, Map.of("issue", issue))))
                .isTrue();
    }

    @Test
    public void hidesWhatIsAboutAnIssueWhereThereIsNone() {
        assertThat(new About(issue).shouldDisplay(context(olivia, Map.of()))).isFalse();
    }

    @Test
    public void givesAProviderTheUserAndTheHelper() {
        Map<String, Object> provided = new Provider().getContextMap(context(olivia, Map.of("issue", issue)));

        assertThat(provided).isEqualTo(Map.of("who", olivia, "what", issue));
    }

    @Test
    public void keepsParametersThatAreNull() {
        Map<String, Object> params = new HashMap<>();
        params.put("issue", null);

        assertThat(new JiraHelper(null, null, params).getContextParams()).containsEntry("issue", null);
    }

    private static Map<String, Object> context(ApplicationUser user, Map<String, Object> params) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", user);
        context.put("helper", new JiraHelper(null, null, params));
        return context;
    }

    private static final class About extends AbstractIssueWebCondition {

        private final Issue expected;

        About(Issue expected) {
            this.expected = expected;
        }

        @Override
        public boolean shouldDisplay(ApplicationUser user, Issue shown, JiraHelper jiraHelper) {
            return shown == expected;
        }
    }

    private static final class Provider extends AbstractJiraContextProvider {

        @Override
        public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
            return Map.of("who", user, "what", jiraHelper.getContextParams().get("issue"));
        }
    }
}
