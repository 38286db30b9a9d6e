package org.outcomeowner.sandbox.field;

import java.util.Map;

/**
 * What field templates know as {@code $action}: the errors of the form that was posted, by field id. In Jira it is the
 * web action that shows the form.
 */
public record FormAction(Map<String, String> errors) {
    /** Takes a copy. */
    public FormAction {
        errors = Map.copyOf(errors);
    }

    /** The errors by field id. */
    public Map<String, String> getErrors() {
        return errors;
    }
}
