package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps jobs of one run mode. A claim makes its holder the only one to run the job until it is given back or has expired. */
interface JobStore {
    /** Adds the job, or replaces the one with its id; a claim on that one stays. */
    void put(Job job);

    Optional<Job> find(JobId id);

    List<Job> all();

    void remove(JobId id);

    /** The jobs that are due and that nobody runs. */
    List<Job> due(Instant now);

    /** Claims the job if it is still due when it was and nobody runs it. */
    boolean claimDue(Job job, Lease lease);

    /** Claims the job, due or not, if nobody runs it. */
    boolean claim(Job job, Lease lease);

    /** Keeps the claim; false if it is lost. */
    boolean renew(JobId id, Lease lease);

    /** Gives the claim back and leaves the job as it is. */
    void release(JobId id, String process);

    /** Gives the claim back after the run that was due; the job goes if there is no next time. Nothing happens to a lost claim. */
    void done(Job job, String process, Optional<Instant> next);

    /** Frees what earlier processes of the node left claimed. */
    void releaseAllOf(String nodeName);
}
