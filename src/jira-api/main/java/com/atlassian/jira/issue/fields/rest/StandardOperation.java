package com.atlassian.jira.issue.fields.rest;

import java.util.Locale;

/**
 * The operations of Jira's REST API on fields.
 *
 * <p>Source: Jira 7 Javadoc, docs.atlassian.com/jira/server; names as in the REST API's update documents.
 */
public enum StandardOperation {
    SET,
    ADD,
    REMOVE,
    EDIT;

    /** The name in JSON. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
