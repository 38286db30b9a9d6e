package org.outcomeowner.sandbox.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * A job as administrators see it.
 *
 * @param id its id
 * @param runner the key of its work
 * @param mode where it runs, in words
 * @param schedule when it runs, in words
 * @param nextRun when it is due
 * @param runningOn the name of the node that runs it now, or an empty text
 * @param known whether its work is registered on this node
 * @param lastRun how it ran last
 */
public record JobView(
        String id,
        String runner,
        String mode,
        String schedule,
        Instant nextRun,
        String runningOn,
        boolean known,
        Optional<JobRun> lastRun) {}
