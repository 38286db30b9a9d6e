package com.atlassian.jira.issue.fields.rest.json;

/**
 * Schema of a field's JSON. What is not set does not appear in it.
 *
 * <p>Source: use in github.com/atlascommunity/jira-plugins-groovy; properties as in the field schema of the REST API.
 */
public final class JsonType {

    /** A text. */
    public static final String STRING_TYPE = "string";

    /** A user. */
    public static final String USER_TYPE = "user";

    /** A date. */
    public static final String DATE_TYPE = "date";

    /** A date with a time. */
    public static final String DATETIME_TYPE = "datetime";

    /** Anything, such as an object of the app's own. */
    public static final String ANY_TYPE = "any";

    private final String type;
    private final String items;
    private final String custom;
    private final Long customId;

    JsonType(String type, String items, String custom, Long customId) {
        this.type = type;
        this.items = items;
        this.custom = custom;
        this.customId = customId;
    }

    /** One of the constants, {@code number} or {@code array}. */
    public String getType() {
        return type;
    }

    /** Type of an array's elements; null if it is no array. */
    public String getItems() {
        return items;
    }

    /** Key of the custom field's type. */
    public String getCustom() {
        return custom;
    }

    /** The number of the custom field's id. */
    public Long getCustomId() {
        return customId;
    }
}
