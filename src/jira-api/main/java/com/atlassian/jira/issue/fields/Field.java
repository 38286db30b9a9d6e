package com.atlassian.jira.issue.fields;

/**
 * A field of issues.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; test doubles of whole Jira interfaces in
 * github.com/blackducksoftware/blackduck-jira.
 */
public interface Field {

    /** Id such as {@code summary} or {@code customfield_10000}. */
    String getId();

    /** Key of the name in the message bundles; for a custom field its name. */
    String getNameKey();

    /** Name in the language of the current user. */
    String getName();
}
