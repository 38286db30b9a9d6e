/**
 * JQL searches: every query becomes one SQL statement in which permissions and security levels are conditions, so that
 * counts and pages are right. Others use Jira's {@code SearchService}.
 */
package org.outcomeowner.sandbox.search;
