/**
 * JQL as text: reading it into Jira's {@code com.atlassian.query} types and writing it back. Others use {@link
 * org.outcomeowner.sandbox.search.jql.JqlParser} and {@link org.outcomeowner.sandbox.search.jql.JqlText}.
 */
package org.outcomeowner.sandbox.search.jql;
