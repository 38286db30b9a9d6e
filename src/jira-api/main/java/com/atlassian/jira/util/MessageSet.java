package com.atlassian.jira.util;

import java.util.Set;

/**
 * Errors and warnings of a query's validation.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface MessageSet {

    /** Error messages in the order of their arrival; never null. */
    Set<String> getErrorMessages();

    /** Warnings in the order of their arrival; never null. */
    Set<String> getWarningMessages();

    /** True if there is at least one error. */
    boolean hasAnyErrors();

    /** True if there is at least one warning. */
    boolean hasAnyWarnings();

    /** True if there is an error or a warning. */
    boolean hasAnyMessages();

    /** Adds all messages of another set; null adds nothing. */
    void addMessageSet(MessageSet messageSet);

    /** Adds an error. */
    void addErrorMessage(String errorMessage);

    /** Adds a warning. */
    void addWarningMessage(String warningMessage);
}
