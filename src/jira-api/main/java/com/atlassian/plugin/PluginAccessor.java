package com.atlassian.plugin;

/**
 * Finds installed apps.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface PluginAccessor {
    /** The app with this key, or {@code null}. */
    Plugin getPlugin(String key);

    /** Whether the app is installed and enabled. */
    boolean isPluginEnabled(String key);

    /** Whether the module is there and enabled. */
    boolean isPluginModuleEnabled(String completeKey);
}
