package com.atlassian.jira.plugin.customfield;

/**
 * The {@code customfield-type} element of an app.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira.
 */
public interface CustomFieldTypeModuleDescriptor {

    /** Key of the module within its app. */
    String getKey();

    /** Key of the app, a colon and the key of the module. */
    String getCompleteKey();

    /** Name of the type. */
    String getName();

    /** Description of the type; null if there is none. */
    String getDescription();
}
