package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/**
 * A condition that is asked with the user and what the fragment is about.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest, same class; the context's keys:
 * developer.atlassian.com/server/jira/platform/jira-templates-and-jsps.
 */
public abstract class AbstractWebCondition implements Condition {

    /** Takes no parameters; override to read them. */
    @Override
    public void init(Map<String, String> params) throws PluginParseException {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return shouldDisplay((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
    }

    /** Whether to show the fragment to this user; null stands for somebody who is not logged in. */
    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
