/** Forms that no other site can send. */
package com.atlassian.jira.security.xsrf;
