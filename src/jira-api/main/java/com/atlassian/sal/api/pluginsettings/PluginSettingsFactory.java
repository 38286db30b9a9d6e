package com.atlassian.sal.api.pluginsettings;

/**
 * Gives access to settings.
 *
 * <p>Source: docs.atlassian.com/sal-api/3.0.0, same class; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface PluginSettingsFactory {
    /** Settings under a name. */
    PluginSettings createSettingsForKey(String key);

    /** Settings of the whole instance. */
    PluginSettings createGlobalSettings();
}
