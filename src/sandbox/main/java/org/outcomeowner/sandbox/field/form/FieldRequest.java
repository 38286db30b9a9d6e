package org.outcomeowner.sandbox.field.form;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;

/**
 * A form as posted.
 *
 * @param issue the issue it is for, as it will be; without an id while it is being created
 * @param caller who posted it; null for somebody not logged in
 * @param parameters what was posted
 * @param required whether the field configuration wants a value
 */
public record FieldRequest(
        MutableIssue issue, ApplicationUser caller, Map<String, String[]> parameters, boolean required) {
    /** The first value posted under the name, unless it is blank. */
    public Optional<String> text(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 || values[0] == null || values[0].isBlank()
                ? Optional.empty()
                : Optional.of(values[0]);
    }
}
