/**
 * The scheduler: jobs, when they are due, which node runs them and how they ran. Pages and tests use {@link
 * org.outcomeowner.sandbox.schedule.Jobs}.
 */
package org.outcomeowner.sandbox.schedule;
