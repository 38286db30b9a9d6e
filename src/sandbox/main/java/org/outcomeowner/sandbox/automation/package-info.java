/**
 * Rules that transition issues as a technical user, and a log of what became of them: as much of Jira's automation as shows what an app's validator does
 * to a rule. Nothing here is used by other packages.
 */
package org.outcomeowner.sandbox.automation;
