package com.atlassian.sal.api.pluginsettings;

/**
 * Settings of apps, stored in the database. Keys up to 255 characters; values are strings, lists or maps of strings,
 * or properties, of at most 99,000 characters.
 *
 * <p>Source: docs.atlassian.com/sal-api/3.0.0, same class; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface PluginSettings {
    /** The value, or {@code null}. */
    Object get(String key);

    /**
     * Stores the value and gives the former one.
     *
     * @throws IllegalArgumentException if the key is too long or the value of a type that can't be stored
     */
    Object put(String key, Object value);

    /** Takes the value away and gives it. */
    Object remove(String key);
}
