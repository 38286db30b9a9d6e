package com.atlassian.jira.user;

/**
 * A user of the instance. The key never changes, the name may.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server; test doubles
 * of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira.
 */
public interface ApplicationUser {

    /** Id in the database. */
    Long getId();

    /** Key, by which values and history refer to the user. */
    String getKey();

    /** Name to log in with. */
    String getUsername();

    /** Name to log in with. */
    String getName();

    /** How the user is shown. */
    String getDisplayName();

    /** E-mail address. */
    String getEmailAddress();

    /** Id of the directory the user comes from. */
    long getDirectoryId();

    /** False if the user can't log in any more. */
    boolean isActive();
}
