package org.outcomeowner.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What happens to an epic that closed without its result.
 *
 * @param action what
 * @param transition the name of the transition that opens it again; present exactly when that is the action
 */
public record BypassResponse(Action action, Optional<String> transition) {
    private static final BypassResponse FLAG = new BypassResponse(Action.FLAG, Optional.empty());

    public BypassResponse {
        Objects.requireNonNull(action, "action");
        if (transition.isPresent() != (action == Action.REOPEN)) {
            throw new IllegalArgumentException("A transition is named exactly when the action is to reopen");
        }
    }

    /** A record of it and no more. */
    public static BypassResponse flag() {
        return FLAG;
    }

    /** A record, and a comment on the epic. */
    public static BypassResponse comment() {
        return new BypassResponse(Action.COMMENT, Optional.empty());
    }

    /** A record, a comment, and the transition of this name. */
    public static BypassResponse reopen(String transition) {
        return new BypassResponse(Action.REOPEN, Optional.of(transition));
    }

    /** The actions, each of which includes those before it. */
    public enum Action {
        FLAG,
        COMMENT,
        REOPEN;

        /** The action with this key; empty when there is none. */
        public static Optional<Action> of(String key) {
            return Arrays.stream(values())
                    .filter(action -> action.key().equals(key))
                    .findFirst();
        }

        /** The key in documents. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its name in the message bundles. */
        public String nameKey() {
            return "outcome-owner.bypass-response." + key();
        }
    }
}
