/**
 * What Jira Software adds: the status of epics beside their workflow, a board and a backlog with a panel of epics. Nothing here is used by other packages.
 */
package org.outcomeowner.sandbox.agile;
