/** Pages of Jira and of apps. */
package com.atlassian.jira.web.action;
