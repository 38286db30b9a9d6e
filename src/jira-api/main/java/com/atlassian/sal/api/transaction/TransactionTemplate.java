package com.atlassian.sal.api.transaction;

/**
 * Runs things in transactions.
 *
 * <p>Source: docs.atlassian.com/sal-api/3.0.0, same class; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface TransactionTemplate {
    /** Runs it; whatever it throws rolls back. */
    <T> T execute(TransactionCallback<T> action);
}
