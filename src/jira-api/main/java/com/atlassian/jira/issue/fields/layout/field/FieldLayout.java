package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.fields.OrderableField;
import java.util.List;

/**
 * A field configuration.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface FieldLayout {

    /** Id; null for the default configuration that was never changed. */
    Long getId();

    /** Name of the configuration. */
    String getName();

    /** All fields of the configuration; never null. */
    List<FieldLayoutItem> getFieldLayoutItems();

    /** The item of a field; null if the configuration does not have it. */
    FieldLayoutItem getFieldLayoutItem(String fieldId);

    /** The item of a field; null if the configuration does not have it. */
    FieldLayoutItem getFieldLayoutItem(OrderableField orderableField);
}
