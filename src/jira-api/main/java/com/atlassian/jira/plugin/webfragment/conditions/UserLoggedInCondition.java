package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Shows it to those who are logged in.
 *
 * <p>Source: named in the descriptor of github.com/atlassian-labs/atlassian-slack-integration-server on Jira 11.0.
 */
public class UserLoggedInCondition extends AbstractWebCondition {

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return user != null;
    }
}
