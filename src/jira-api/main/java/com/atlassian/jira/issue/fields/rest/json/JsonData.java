package com.atlassian.jira.issue.fields.rest.json;

/**
 * A piece of JSON: maps, lists, strings, numbers, booleans, null, or beans on the way out.
 *
 * <p>Source: use in github.com/atlascommunity/jira-plugins-groovy; use in github.com/mailru/jira-plugins-mrimsender.
 */
public class JsonData {

    private final Object data;

    /** May be null, which is JSON's null. */
    public JsonData(Object data) {
        this.data = data;
    }

    /** The data; null for JSON's null. */
    public Object getData() {
        return data;
    }
}
