package org.outcomeowner.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Collection;
import java.util.List;

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

    private static String text(Object value) {
        return value == null ? "" : value.toString().replace("\r\n", "\n");
    }
}
