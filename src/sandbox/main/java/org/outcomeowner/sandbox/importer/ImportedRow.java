package org.outcomeowner.sandbox.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One issue of a file.
 *
 * @param line where it begins, from 1
 * @param values what stands under each column: texts, or in JSON whatever JSON can say; blanks are left out
 */
record ImportedRow(int line, Map<String, Object> values) {
    /** The text under the column, whatever the case of its name. */
    Optional<String> text(String column) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(column))
                .map(entry -> entry.getValue().toString())
                .findFirst();
    }

    /** The columns besides those named. */
    Map<String, Object> besides(String... columns) {
        Map<String, Object> rest = new LinkedHashMap<>(values);
        for (String column : columns) {
            rest.keySet().removeIf(name -> name.equalsIgnoreCase(column));
        }
        return rest;
    }
}
