package com.atlassian.jira.issue.fields.rest.json;

/**
 * Makes {@link JsonType}s.
 *
 * <p>Source: use in github.com/atlascommunity/jira-plugins-groovy.
 */
public final class JsonTypeBuilder {

    private static final String ARRAY_TYPE = "array";

    private JsonTypeBuilder() {}

    /** Schema of a custom field with one value. */
    public static JsonType custom(String type, String custom, Long customFieldId) {
        return new JsonType(type, null, custom, customFieldId);
    }

    /** Schema of a custom field with a list of values. */
    public static JsonType customArray(String itemType, String custom, Long customFieldId) {
        return new JsonType(ARRAY_TYPE, itemType, custom, customFieldId);
    }
}
