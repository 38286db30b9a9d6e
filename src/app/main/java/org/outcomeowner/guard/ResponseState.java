package org.outcomeowner.guard;

import java.util.Locale;

/** What became of the response to a flag. */
enum ResponseState {
    /** Nobody needs to be told: it is old news, or it is not about a close. */
    NONE,
    /** The next sweep has to see to it. */
    PENDING,
    /** Somebody has seen to it. */
    DONE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
