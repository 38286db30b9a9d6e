package com.atlassian.jira.plugin.customfield;

/**
 * The {@code customfield-searcher} element of an app.
 *
 * <p>Source: Jira 7 Javadoc, docs.atlassian.com/jira/server.
 */
public interface CustomFieldSearcherModuleDescriptor {

    /** Key of the module within its app. */
    String getKey();

    /** Key of the app, a colon and the key of the module. */
    String getCompleteKey();

    /** Name of the searcher. */
    String getName();

    /** Description of the searcher; null if there is none. */
    String getDescription();
}
