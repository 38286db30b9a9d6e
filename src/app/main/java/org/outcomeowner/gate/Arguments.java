package org.outcomeowner.gate;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads parameters, all of them strings in a workflow. */
final class Arguments {
    private Arguments() {}

    static Optional<String> text(Map<?, ?> args, String name) {
        return Optional.ofNullable(args.get(name)).map(Object::toString).filter(text -> !text.isBlank());
    }

    static boolean flag(Map<?, ?> args, String name, boolean otherwise) {
        return text(args, name).map(Boolean::parseBoolean).orElse(otherwise);
    }

    /** Names between commas; none in a blank text. */
    static Set<String> names(String line) {
        return Arrays.stream(line.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
