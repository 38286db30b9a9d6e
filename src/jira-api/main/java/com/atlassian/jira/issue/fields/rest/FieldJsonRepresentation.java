package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * A field's JSON, and on request its JSON as shown to people.
 *
 * <p>Source: use in github.com/atlascommunity/jira-plugins-groovy.
 */
public class FieldJsonRepresentation {

    private final JsonData standardData;
    private JsonData renderedData;

    /** Without rendered JSON. */
    public FieldJsonRepresentation(JsonData data) {
        this.standardData = data;
    }

    /** The JSON; never null. */
    public JsonData getStandardData() {
        return standardData;
    }

    /** The rendered JSON; null if there is none. */
    public JsonData getRenderedData() {
        return renderedData;
    }

    /** Sets the rendered JSON. */
    public void setRenderedData(JsonData renderedData) {
        this.renderedData = renderedData;
    }
}
