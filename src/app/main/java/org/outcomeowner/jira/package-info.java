/**
 * The seams to Jira: {@code HostServices} lists every service the app asks the host for, and the other classes are what the rest of the app uses
 * in place of a clock or of Jira's texts.
 */
package org.outcomeowner.jira;
