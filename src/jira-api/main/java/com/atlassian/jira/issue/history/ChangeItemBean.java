package com.atlassian.jira.issue.history;

import java.sql.Timestamp;

/**
 * The change of one field: ids in {@code from} and {@code to}, texts in {@code fromString} and {@code toString}.
 *
 * <p>Source: Jira 7.3.4 Javadoc, docs.atlassian.com/jira/7.3.4; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public class ChangeItemBean {

    /** Field type of a system field. */
    public static final String STATIC_FIELD = "jira";

    /** Field type of a custom field. */
    public static final String CUSTOM_FIELD = "custom";

    private final String fieldType;
    private final String field;
    private final String from;
    private final String fromString;
    private final String to;
    private final String toString;
    private final Timestamp created;

    /** A change of texts without ids. */
    public ChangeItemBean(String fieldType, String field, String fromString, String toString) {
        this(fieldType, field, null, fromString, null, toString);
    }

    /** A change of ids and texts. */
    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString) {
        this(fieldType, field, from, fromString, to, toString, null);
    }

    /** A change that was made at a known time. */
    public ChangeItemBean(
            String fieldType,
            String field,
            String from,
            String fromString,
            String to,
            String toString,
            Timestamp created) {
        this.fieldType = fieldType;
        this.field = field;
        this.from = from;
        this.fromString = fromString;
        this.to = to;
        this.toString = toString;
        this.created = created;
    }

    /** {@link #STATIC_FIELD} or {@link #CUSTOM_FIELD}. */
    public String getFieldType() {
        return fieldType;
    }

    /** Id of a system field, name of a custom field. */
    public String getField() {
        return field;
    }

    /** Id before; null if the field was empty or has no ids. */
    public String getFrom() {
        return from;
    }

    /** Text before; null if the field was empty. */
    public String getFromString() {
        return fromString;
    }

    /** Id after; null if the field was emptied or has no ids. */
    public String getTo() {
        return to;
    }

    /** Text after; null if the field was emptied. */
    public String getToString() {
        return toString;
    }

    /** When the change was made; null if it is not stored yet. */
    public Timestamp getCreated() {
        return created;
    }

    @Override
    public String toString() {
        return field + ": " + fromString + " -> " + toString;
    }
}
