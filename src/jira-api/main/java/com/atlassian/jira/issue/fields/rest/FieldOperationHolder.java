package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * One operation on a field, with its JSON.
 *
 * <p>Source: Jira 7.0.8 Javadoc, docs.atlassian.com/jira/7.0.8; use in github.com/January-5/jira-workflow-inheritance.
 */
public class FieldOperationHolder {

    private final String operation;
    private final JsonData data;

    /** Takes the name of the operation and its JSON. */
    public FieldOperationHolder(String operation, JsonData data) {
        this.operation = operation;
        this.data = data;
    }

    /** Name of the operation. */
    public String getOperation() {
        return operation;
    }

    /** The JSON; its data is null for a JSON null. */
    public JsonData getData() {
        return data;
    }
}
