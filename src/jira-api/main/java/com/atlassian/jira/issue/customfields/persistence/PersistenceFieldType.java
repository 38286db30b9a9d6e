package com.atlassian.jira.issue.customfields.persistence;

/**
 * The kind of column a value is stored in.
 *
 * <p>Source: the text kinds from use in github.com/tied/practical-jira-plugins; the four columns from
 * developer.atlassian.com/server/jira/platform/database-custom-fields. No public page read here names the constants of
 * the date and number columns: the sandbox's own types use them, the app must not.
 */
public final class PersistenceFieldType {

    /** Text of up to 255 characters. */
    public static final PersistenceFieldType TYPE_LIMITED_TEXT = new PersistenceFieldType("LIMITED_TEXT");

    /** Text of any length. */
    public static final PersistenceFieldType TYPE_UNLIMITED_TEXT = new PersistenceFieldType("UNLIMITED_TEXT");

    /** A point in time. */
    public static final PersistenceFieldType TYPE_DATE = new PersistenceFieldType("DATE");

    /** A number. */
    public static final PersistenceFieldType TYPE_DECIMAL = new PersistenceFieldType("DECIMAL");

    private final String name;

    private PersistenceFieldType(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
