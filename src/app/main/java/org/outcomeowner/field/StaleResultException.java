package org.outcomeowner.field;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;

/** Somebody else has changed the result since the form was opened. */
final class StaleResultException extends FieldValidationException {
    private static final long serialVersionUID = 1L;

    StaleResultException(String message) {
        super(message);
    }
}
