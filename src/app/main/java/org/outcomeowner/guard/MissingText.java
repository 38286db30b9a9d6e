package org.outcomeowner.guard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outcomeowner.rules.bypass.Missing;

/** What was missing as one text: a line for each, the key of the rule and, after a tab, the name of a measure. Names hold neither tab nor line break. */
final class MissingText {
    private static final String TAB = "\t";

    private MissingText() {}

    static String write(List<Missing> missing) {
        return missing.stream()
                .map(one -> one.subject().map(name -> one.rule() + TAB + name).orElse(one.rule()))
                .collect(Collectors.joining("\n"));
    }

    static List<Missing> read(String text) {
        return text == null ? List.of() : text.lines().map(MissingText::line).toList();
    }

    private static Missing line(String line) {
        String[] parts = line.split(TAB, 2);
        return new Missing(parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
    }
}
