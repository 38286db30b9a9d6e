package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the JSON of Jira's own fields into the texts that forms post. */
final class SystemFieldInput {
    private static final Set<String> TEXTS = Set.of(
            IssueFieldConstants.SUMMARY,
            IssueFieldConstants.DESCRIPTION,
            IssueFieldConstants.ENVIRONMENT,
            IssueFieldConstants.DUE_DATE);
    private static final Set<String> USERS = Set.of(IssueFieldConstants.ASSIGNEE, IssueFieldConstants.REPORTER);

    private final ConstantIds constants;

    SystemFieldInput(ConstantIds constants) {
        this.constants = constants;
    }

    static boolean knows(String field) {
        return TEXTS.contains(field) || USERS.contains(field) || ConstantIds.FIELDS.contains(field);
    }

    /** The text to post; empty to clear the field. */
    String text(String field, JsonData data) {
        Object value = data.getData();
        if (value == null) {
            return "";
        }
        return (TEXTS.contains(field) ? string(value) : object(field, value))
                .orElseThrow(() -> RestException.field(field, expected(field)));
    }

    private Optional<String> object(String field, Object value) {
        if (!(value instanceof Map<?, ?> json)) {
            return Optional.empty();
        }
        return USERS.contains(field) ? string(json.get("name")) : constant(field, json);
    }

    private Optional<String> constant(String field, Map<?, ?> json) {
        return json.get("id") == null
                ? string(json.get("name")).map(name -> constants.idOf(field, name))
                : string(json.get("id"));
    }

    private static Optional<String> string(Object value) {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static String expected(String field) {
        if (TEXTS.contains(field)) {
            return "Operation value must be a string";
        }
        return USERS.contains(field) ? "expected an object with a user name" : "Could not find valid 'id' or 'name'";
    }
}
