package org.outcomeowner.rules.bypass;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.rules.Rule;

/** What an epic is flagged for. */
public enum FlagKind {
    /** It is closed, and its result was not recorded when it closed. */
    CLOSED_WITHOUT_RESULT,
    /** It was closed with its result, which was emptied or cut down afterwards. */
    CLEARED_AFTER_CLOSE,
    /** It is open, and the right to decide was given to a former owner. */
    AUTHORITY_LAPSED,
    /** It is open, and its owner is not active any more. */
    OWNER_INACTIVE,
    /** It is open, and its owner can't see it any more. */
    OWNER_LOST_ACCESS,
    /** It was delivered, and nobody measured what came of it in time. */
    MEASUREMENT_OVERDUE;

    private static final Map<Rule, FlagKind> STANDING = Map.of(
            Rule.AUTHORITY_LAPSED, AUTHORITY_LAPSED,
            Rule.OWNER_INACTIVE, OWNER_INACTIVE,
            Rule.OWNER_CANNOT_BROWSE, OWNER_LOST_ACCESS,
            Rule.MEASUREMENT_OVERDUE, MEASUREMENT_OVERDUE);

    /** The kind with this key; empty when there is none. */
    public static Optional<FlagKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** What an open epic is flagged for when it breaks this rule; empty when that is no matter while it is open. */
    static Optional<FlagKind> whileOpen(Rule rule) {
        return Optional.ofNullable(STANDING.get(rule));
    }

    /** The key in documents and in the database; once released it never changes. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the message bundles. */
    public String nameKey() {
        return "outcome-owner.flag.kind." + key();
    }

    /** Whether it is about an epic that is closed. */
    public boolean isAboutClose() {
        return this == CLOSED_WITHOUT_RESULT || this == CLEARED_AFTER_CLOSE;
    }
}
