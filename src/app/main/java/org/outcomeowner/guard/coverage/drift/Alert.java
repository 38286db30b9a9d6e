package org.outcomeowner.guard.coverage.drift;

import java.time.Instant;
import java.util.List;

/**
 * Something that was in order and is not any more.
 *
 * @param lost the ways that lost their guard; for a project, keys of its new faults
 * @param since when it was found
 */
public record Alert(int id, Subject subject, List<String> lost, Instant since) {
    public Alert {
        lost = List.copyOf(lost);
    }
}
