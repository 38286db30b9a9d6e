package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

/**
 * What a REST client may choose from.
 *
 * <p>Source: use in github.com/atlascommunity/jira-plugins-groovy.
 */
public class FieldTypeInfo {

    private final Collection<?> allowedValues;
    private final String autoCompleteUrl;

    /** Both may be null. */
    public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {
        this.allowedValues = allowedValues;
        this.autoCompleteUrl = autoCompleteUrl;
    }

    /** The values to choose from; null if they are not limited to a list. */
    public Collection<?> getAllowedValues() {
        return allowedValues;
    }

    /** Where a client completes a value; null if it can't. */
    public String getAutoCompleteUrl() {
        return autoCompleteUrl;
    }
}
