package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/**
 * Fills the template of a web fragment, knowing the user and what the fragment is about.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest, same class.
 */
public abstract class AbstractJiraContextProvider implements ContextProvider {

    /** Takes no parameters; override to read them. */
    @Override
    public void init(Map<String, String> params) throws PluginParseException {}

    @Override
    @SuppressWarnings("unchecked") // Jira's signature is raw
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return getContextMap((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
    }

    /** What the template gets; the user is null if nobody is logged in. */
    @SuppressWarnings("rawtypes") // Jira's signature
    public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
