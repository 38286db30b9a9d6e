package com.atlassian.scheduler.config;

/**
 * Where a job runs: on one node each time it is due, kept over restarts; or on each node that scheduled it, forgotten at its stop.
 *
 * <p>Source: docs.atlassian.com/atlassian-scheduler-api/1.6.0, same class.
 */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
