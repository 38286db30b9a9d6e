package org.outcomeowner.guard.coverage;

import java.util.Map;

/**
 * A validator as a workflow stores it.
 *
 * @param type the engine's word for how it is loaded; only {@code class} runs the class that {@code class.name} names
 */
public record ValidatorUse(String type, Map<String, String> args) {
    private static final String CLASS = "class";
    private static final String CLASS_NAME = "class.name";

    public ValidatorUse {
        args = Map.copyOf(args);
    }

    /** Whether the engine runs this class for it. */
    public boolean runs(String className) {
        return CLASS.equals(type)
                && className.equals(args.getOrDefault(CLASS_NAME, "").strip());
    }
}
