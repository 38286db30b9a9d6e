package org.outcomeowner.guard;

import java.util.Optional;

/** What the watch remembers from one look to the next. */
interface WatchNotes {
    /** What was noted under a name; empty for nothing. */
    Optional<String> read(String name);

    /** Notes it, in place of what was there. */
    void write(String name, String text);
}
