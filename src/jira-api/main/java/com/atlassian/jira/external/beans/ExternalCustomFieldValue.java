package com.atlassian.jira.external.beans;

/**
 * A value of a custom field in a backup.
 *
 * <p>Source: Jira 7.0.8 Javadoc, docs.atlassian.com/jira/7.0.8.
 */
public interface ExternalCustomFieldValue {

    /** The value as a string, from whichever column it stood in. */
    String getValue();

    /** Key of the value above it; null if there is none. */
    String getParentKey();
}
