package org.outcomeowner.sandbox.schedule;

import java.time.Instant;

/**
 * Who claims a job, and until when if nothing more is heard.
 *
 * @param process the claiming process
 * @param now the present moment: claims that ended before it are void
 * @param until when the claim ends
 */
record Lease(String process, Instant now, Instant until) {}
