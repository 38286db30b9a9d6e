/**
 * The alarm: what was guarded once and is not any more, and what was set up once and is not any more. {@code Drift} compares, by events and by a job
 * every few minutes; {@code Alerts} are for the page.
 */
package org.outcomeowner.guard.coverage.drift;
