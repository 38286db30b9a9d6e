package com.atlassian.query.clause;

/**
 * A question whether a field changed. Only named here, so that a {@link ClauseVisitor} is complete.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface ChangedClause extends Clause {}
