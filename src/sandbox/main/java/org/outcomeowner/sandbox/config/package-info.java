/**
 * Statuses, resolutions, priorities and issue types, and the application's properties. Others use Jira's managers and,
 * to set things up, {@link org.outcomeowner.sandbox.config.ConstantsAdmin}.
 */
package org.outcomeowner.sandbox.config;
