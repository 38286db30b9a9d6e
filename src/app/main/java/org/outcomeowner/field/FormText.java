package org.outcomeowner.field;

import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads texts out of form parameters. */
final class FormText {
    private FormText() {}

    /** The first text under a key, which may be null; blank when there is none. */
    static String first(CustomFieldParams params, String key) {
        return all(params, key).stream().findFirst().orElse("");
    }

    /** The texts under a key, which may be null; lines end as they do everywhere but in a browser's post. */
    static List<String> all(CustomFieldParams params, String key) {
        Collection<?> values = params.getValuesForKey(key);
        return values == null ? List.of() : values.stream().map(FormText::text).toList();
    }

    /** The number of the issue that is edited; empty while one is created, and for anything that is no number. */
    static Optional<Long> issueId(CustomFieldParams params) {
        return Optional.of(first(params, CustomFieldUtils.getParamKeyIssueId()))
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().replace("\r\n", "\n");
    }
}
