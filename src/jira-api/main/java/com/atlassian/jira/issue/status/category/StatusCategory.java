package com.atlassian.jira.issue.status.category;

/**
 * Whether work has not begun, goes on, or is done.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface StatusCategory {

    /** Id in the database. */
    Long getId();

    /** Key such as {@code done}. */
    String getKey();

    /** Name of the category. */
    String getName();

    /** Name of the colour. */
    String getColorName();
}
