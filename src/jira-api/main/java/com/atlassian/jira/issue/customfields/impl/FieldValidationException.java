package com.atlassian.jira.issue.customfields.impl;

/**
 * A string is no valid value of a field. The message is shown to the user at the field.
 *
 * <p>Source: use in the public plugin class com.intel IssuePickerCFType; use in
 * github.com/mashintsev/jira-plugins-contentprojects.
 */
public class FieldValidationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says, in the user's language, what is wrong. */
    public FieldValidationException(String message) {
        super(message);
    }
}
