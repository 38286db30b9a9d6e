/**
 * Starts and stops the stand-in for Jira. {@link org.outcomeowner.sandbox.Main} is for people, {@link
 * org.outcomeowner.sandbox.Sandbox} for tests; a bean that has to act once apps are there implements {@link
 * org.outcomeowner.sandbox.StartupTask}.
 */
package org.outcomeowner.sandbox;
