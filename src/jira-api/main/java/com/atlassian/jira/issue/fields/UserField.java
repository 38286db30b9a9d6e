package com.atlassian.jira.issue.fields;

/**
 * Marks a field type whose values are users, so that permission and notification schemes can name the field.
 *
 * <p>Source: Jira 7 Javadoc, docs.atlassian.com/jira/server.
 */
public interface UserField {}
