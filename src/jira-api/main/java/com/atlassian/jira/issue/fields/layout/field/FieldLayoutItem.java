package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.fields.OrderableField;

/**
 * One field of a field configuration: whether it is required, whether it is hidden.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira.
 */
public interface FieldLayoutItem {

    /** The field. */
    OrderableField getOrderableField();

    /** The field configuration this belongs to; null for an item that stands alone. */
    FieldLayout getFieldLayout();

    /** Description of the field in this configuration; null if there is none. */
    String getFieldDescription();

    /** True if issues can't be saved without a value. */
    boolean isRequired();

    /** True if the field is not shown and not validated. */
    boolean isHidden();
}
