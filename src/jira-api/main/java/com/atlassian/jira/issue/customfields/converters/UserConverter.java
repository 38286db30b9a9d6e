package com.atlassian.jira.issue.customfields.converters;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Turns users into the strings of forms and of the database and back. Taken from {@code ComponentAccessor}, because it
 * is not reliably exported as a service.
 *
 * <p>Source: compiled use on Jira 10.3 and 11.3 in github.com/alanmosely/jira-watcher-field-plugin; Jira 4.4.4 Javadoc, docs.atlassian.com/jira/4.4.4.
 */
public interface UserConverter {

    /** What a form posts for a user: the user name; null for null. */
    String getString(ApplicationUser user);

    /**
     * The user of a user name; null for an empty string.
     *
     * @throws FieldValidationException if there is no such user
     */
    ApplicationUser getUser(String stringValue) throws FieldValidationException;
}
