package org.outcomeowner.gate;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads parameters, all of them strings in a workflow. One that is not there, or says so, is left to the policy. */
final class Arguments {
    /** Left to the policy. */
    static final String POLICY = "policy";

    static final String YES = "true";
    static final String NO = "false";

    private Arguments() {}

    static Optional<String> text(Map<?, ?> args, String name) {
        return Optional.ofNullable(args.get(name))
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .filter(text -> !text.equals(POLICY));
    }

    /**
     * What the workflow says, or else {@code otherwise}.
     *
     * @throws IllegalArgumentException if it is neither true nor false: nothing is asked less for a slip of the pen
     */
    static boolean flag(Map<?, ?> args, String name, boolean otherwise) {
        return text(args, name).map(text -> flag(name, text)).orElse(otherwise);
    }

    private static boolean flag(String name, String text) {
        if (!text.equals(YES) && !text.equals(NO)) {
            throw new IllegalArgumentException(
                    "The validator's parameter “" + name + "” must be true, false or policy, was “" + text + "”");
        }
        return text.equals(YES);
    }

    /** Names between commas; none in a blank text. */
    static Set<String> names(String line) {
        return Arrays.stream(line.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
