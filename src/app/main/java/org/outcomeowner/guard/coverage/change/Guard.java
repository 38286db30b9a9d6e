package org.outcomeowner.guard.coverage.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.outcomeowner.gate.WorkflowGuards;

/** A validator that <em>Guard it</em> can add. */
public enum Guard {
    /** Refuses to close without a recorded result. */
    CLOSE(WorkflowGuards.CLOSE),
    /** Refuses to start before the outcome is ready. */
    START(WorkflowGuards.START);

    private final String className;

    Guard(String className) {
        this.className = className;
    }

    static Optional<Guard> of(String key) {
        return Arrays.stream(values()).filter(guard -> guard.key().equals(key)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String className() {
        return className;
    }

    /** Key of the validator's name. */
    public String nameKey() {
        return "outcome-owner.gate." + key() + ".name";
    }
}
