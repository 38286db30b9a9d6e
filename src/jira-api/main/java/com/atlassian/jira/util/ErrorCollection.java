package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Errors of one operation: messages that belong to a field, and messages that belong to none.
 *
 * <p>Source: Jira 7.3.1 Javadoc, docs.atlassian.com/jira/7.3.1.
 */
public interface ErrorCollection {

    /** Adds a message to a field; a second message for the same field replaces the first. */
    void addError(String field, String message);

    /** As {@link #addError(String, String)}, and adds a reason. */
    void addError(String field, String message, Reason reason);

    /** Adds a message that belongs to no field. */
    void addErrorMessage(String message);

    /** As {@link #addErrorMessage(String)}, and adds a reason. */
    void addErrorMessage(String message, Reason reason);

    /** Messages that belong to no field, in the order of their arrival; never null. */
    Collection<String> getErrorMessages();

    /** Replaces the messages that belong to no field. */
    void setErrorMessages(Collection<String> errorMessages);

    /** The messages that belong to no field, which are gone from the collection afterwards. */
    Collection<String> getFlushedErrorMessages();

    /** Field id to message; never null. */
    Map<String, String> getErrors();

    /** Adds all errors and reasons of another collection; null adds nothing. */
    void addErrorCollection(ErrorCollection errors);

    /** Adds messages that belong to no field. */
    void addErrorMessages(Collection<String> errorMessages);

    /** Adds messages by field. */
    void addErrors(Map<String, String> errors);

    /** True if there is any message, with or without a field. */
    boolean hasAnyErrors();

    /** Adds a reason why the operation was not performed. */
    void addReason(Reason reason);

    /** Adds reasons why the operation was not performed. */
    void addReasons(Set<Reason> reasons);

    /** Reasons given so far; never null. */
    Set<Reason> getReasons();

    /** Why an operation was not performed. */
    enum Reason {
        NOT_FOUND,
        NOT_LOGGED_IN,
        FORBIDDEN,
        VALIDATION_FAILED,
        SERVER_ERROR,
        CONFLICT
    }
}
