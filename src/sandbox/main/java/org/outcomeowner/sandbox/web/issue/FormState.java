package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;
import java.util.Optional;

/**
 * What a form shows: stored values at first, and after a refusal what was typed, with the errors.
 *
 * @param posted what was typed; none if the form is opened
 * @param errors what was wrong with it
 */
record FormState(Optional<Map<String, String[]>> posted, ErrorCollection errors) {
    static FormState opened() {
        return new FormState(Optional.empty(), new SimpleErrorCollection());
    }

    static FormState refused(Map<String, String[]> posted, ErrorCollection errors) {
        return new FormState(Optional.of(posted), errors);
    }

    /** What was typed, without errors at its fields. */
    static FormState kept(Map<String, String[]> posted) {
        return refused(posted, new SimpleErrorCollection());
    }

    /** The text typed into a field of the page itself, such as the comment. */
    String text(String name) {
        return posted.map(values -> values.get(name)).map(values -> values[0]).orElse("");
    }

    int status() {
        return errors.hasAnyErrors() ? 400 : 200;
    }
}
