package com.atlassian.jira.issue;

/**
 * Old and new value of a field that was set on a {@link MutableIssue}.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public class ModifiedValue {

    private final Object oldValue;
    private final Object newValue;

    /** Both may be null. */
    public ModifiedValue(Object oldValue, Object newValue) {
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    /** Value before; null if the field was empty. */
    public Object getOldValue() {
        return oldValue;
    }

    /** Value after; null if the field was emptied. */
    public Object getNewValue() {
        return newValue;
    }

    @Override
    public String toString() {
        return oldValue + " -> " + newValue;
    }
}
