/** WebWork 1, on which Jira's pages are built. */
package webwork.action;
