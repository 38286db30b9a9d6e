/** JQL functions. They answer from the app's own records and run no search; Jira itself keeps what the searcher may not see out of the result. */
package org.outcomeowner.jql;
