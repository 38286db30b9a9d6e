package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonType;

/**
 * A field type that Jira's REST API shows.
 *
 * <p>Source: use in github.com/atlascommunity/jira-plugins-groovy; Jira 7 Javadoc, docs.atlassian.com/jira/server.
 */
public interface RestAwareCustomFieldType {

    /** What a client may choose from; never null. */
    FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext);

    /** Schema of the field's JSON. */
    JsonType getJsonSchema(CustomField customField);

    /** The field's JSON for an issue; an empty field has null data. */
    FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem fieldLayoutItem);
}
