package org.outcomeowner.setup;

import java.util.Locale;
import org.outcomeowner.rules.input.PolicyField;

/** How a field of a policy is typed. */
enum FieldKind {
    /** Ticked or not. */
    TICK,
    /** A whole number. */
    NUMBER,
    /** A day. */
    DATE,
    /** One of several. */
    SELECT,
    /** Some of several, each ticked or not. */
    BOXES,
    /** One line. */
    TEXT,
    /** One to a line. */
    LINES;

    static FieldKind of(PolicyField field) {
        return switch (field) {
            case EVERY_TYPE, EVIDENCE, INSIGHT, AUTHORITY_REQUIRED, SELF_GRANT -> TICK;
            case MAX_MEASURES, MEASURING_DAYS, LONGEST_WAIVER, OWNER_LIMIT -> NUMBER;
            case MODE_FROM -> DATE;
            case MODE, RESPONSE -> SELECT;
            case REOPEN_TRANSITION -> TEXT;
            case RECIPIENT_USERS -> LINES;
            case OUTCOME_TYPES,
                    EXEMPT_RESOLUTIONS,
                    MEASURING_STATUSES,
                    AUTHORITY_GROUPS,
                    AUTHORITY_ROLES,
                    WAIVER_GROUPS,
                    WAIVER_ROLES,
                    SERVICE_ACCOUNT_GROUPS,
                    RECIPIENT_GROUPS -> BOXES;
        };
    }

    /** The word that the template knows it by. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
