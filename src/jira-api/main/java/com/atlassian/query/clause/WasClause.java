package com.atlassian.query.clause;

/**
 * A comparison with the history of a field. Only named here, so that a {@link ClauseVisitor} is complete.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface WasClause extends Clause {}
