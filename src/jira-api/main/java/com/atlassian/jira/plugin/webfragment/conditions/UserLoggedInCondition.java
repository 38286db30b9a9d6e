package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/**
 * Shows it to those who are logged in.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public final class UserLoggedInCondition implements Condition {
    @Override
    public void init(Map<String, String> params) {
        // takes no parameters
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("user") != null;
    }
}
