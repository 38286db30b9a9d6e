package com.atlassian.plugin;

/**
 * An installed app.
 *
 * <p>Source: docs.atlassian.com/atlassian-plugins, same class.
 */
public interface Plugin {
    /** Key. */
    String getKey();

    /** Name. */
    String getName();
}
