/**
 * Active Objects: the tables that apps describe by {@code ao} modules, through the library that Jira uses. Others get an app's tables as
 * the service {@code com.atlassian.activeobjects.external.ActiveObjects}.
 */
package org.outcomeowner.sandbox.ao;
