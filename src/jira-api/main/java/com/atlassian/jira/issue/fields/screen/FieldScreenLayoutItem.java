package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.fields.OrderableField;

/**
 * A field on a tab.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira.
 */
public interface FieldScreenLayoutItem {

    /** Id of the item. */
    Long getId();

    /** Position on the tab, from 0. */
    int getPosition();

    /** Id of the field. */
    String getFieldId();

    /** The field; null if it is gone. */
    OrderableField getOrderableField();
}
