/**
 * The coverage map: every way into a status of the Done category, live and in drafts, and whether it is guarded. The decisions are plain Java on
 * {@code Drawing}s, which {@code WorkflowReader} makes of Jira's descriptors; {@code CoverageMap} is what pages and the drift job ask.
 */
package org.outcomeowner.guard.coverage;
