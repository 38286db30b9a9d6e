package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;

/**
 * What a form shows: stored values at first, and after a refusal what was typed, with the errors.
 *
 * @param posted what was typed; empty if the form is opened
 * @param errors what was wrong with it
 */
record FormState(Map<String, String[]> posted, ErrorCollection errors) {
    static FormState opened() {
        return new FormState(Map.of(), new SimpleErrorCollection());
    }

    /** What was typed, without errors at its fields. */
    static FormState kept(Map<String, String[]> posted) {
        return new FormState(posted, new SimpleErrorCollection());
    }

    /** The text typed into a field of the page itself, such as the comment. */
    String text(String name) {
        String[] values = posted.get(name);
        return values == null ? "" : values[0];
    }

    int status() {
        return errors.hasAnyErrors() ? 400 : 200;
    }
}
