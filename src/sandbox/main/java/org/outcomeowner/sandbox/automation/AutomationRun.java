package org.outcomeowner.sandbox.automation;

/**
 * What became of a rule.
 *
 * @param id its number in the log
 * @param at when, for people to read
 * @param issueKey the issue it was for
 * @param transition the transition it was to run
 * @param success whether it ran
 * @param message what was said if it did not
 */
public record AutomationRun(long id, String at, String issueKey, String transition, boolean success, String message) {}
