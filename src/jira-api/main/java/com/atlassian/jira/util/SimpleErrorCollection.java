package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The {@link ErrorCollection} that callers create.
 *
 * <p>Source: docs.atlassian.com/DAC/javadoc/jira/reference, SimpleErrorCollection.
 */
public class SimpleErrorCollection implements ErrorCollection, Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> errorMessages = new ArrayList<>();
    private final Set<Reason> reasons = new LinkedHashSet<>();

    /** Starts without errors. */
    public SimpleErrorCollection() {}

    /** Starts with a copy of other errors. */
    public SimpleErrorCollection(ErrorCollection errorCollection) {
        copy(errorCollection);
    }

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        errorMessages.add(message);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return errorMessages;
    }

    @Override
    public void setErrorMessages(Collection<String> newMessages) {
        List<String> kept = new ArrayList<>(newMessages);
        errorMessages.clear();
        errorMessages.addAll(kept);
    }

    @Override
    public Collection<String> getFlushedErrorMessages() {
        List<String> flushed = new ArrayList<>(errorMessages);
        errorMessages.clear();
        return flushed;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public void addErrorCollection(ErrorCollection other) {
        if (other != null) {
            copy(other);
        }
    }

    @Override
    public void addErrorMessages(Collection<String> incomingMessages) {
        errorMessages.addAll(incomingMessages);
    }

    @Override
    public void addErrors(Map<String, String> incomingErrors) {
        errors.putAll(incomingErrors);
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !errorMessages.isEmpty();
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public void addReasons(Set<Reason> more) {
        reasons.addAll(more);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }

    private void copy(ErrorCollection other) {
        errors.putAll(other.getErrors());
        errorMessages.addAll(other.getErrorMessages());
        reasons.addAll(other.getReasons());
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof SimpleErrorCollection that
                && errors.equals(that.errors)
                && errorMessages.equals(that.errorMessages)
                && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(errors, errorMessages, reasons);
    }

    @Override
    public String toString() {
        return "Errors: " + errors + ", Error Messages: " + errorMessages;
    }
}
