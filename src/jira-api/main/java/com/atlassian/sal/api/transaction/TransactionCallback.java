package com.atlassian.sal.api.transaction;

/**
 * What is done in a transaction.
 *
 * <p>Source: docs.atlassian.com/sal-api/3.0.0, same class; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
@FunctionalInterface
public interface TransactionCallback<T> {
    /** Does it. */
    T doInTransaction();
}
