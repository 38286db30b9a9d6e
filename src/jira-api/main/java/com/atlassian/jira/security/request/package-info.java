/** What requests pages of Jira accept. */
package com.atlassian.jira.security.request;
