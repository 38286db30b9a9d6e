package org.outcomeowner.guard.coverage.drift;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is remembered between two looks, and the alerts that are open. */
interface Memories {
    Optional<Memory> of(Subject subject);

    void remember(Subject subject, Memory memory);

    /** Forgets the subject and closes its alert. */
    void forget(Subject subject);

    Collection<Subject> subjects();

    /** The open alerts, the oldest first. */
    List<Alert> open();

    /** Opens an alert, or brings the open one up to date; true if it is news. */
    boolean raise(Subject subject, List<String> lost);

    void clear(Subject subject);
}
