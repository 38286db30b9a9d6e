package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A tab of a screen.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira; use on Jira 11.3.8
 * in github.com/cfaysal/atlassian-dc-app-footprint.
 */
public interface FieldScreenTab {

    /** Id of the tab. */
    Long getId();

    /** Name of the tab. */
    String getName();

    /** Position among the tabs, from 0. */
    int getPosition();

    /** The screen the tab belongs to. */
    FieldScreen getFieldScreen();

    /** The fields in their order; never null. */
    List<FieldScreenLayoutItem> getFieldScreenLayoutItems();

    /** The item of a field; null if the tab does not have it. */
    FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId);

    /** True if the tab has the field. */
    boolean isContainsField(String fieldId);

    /** Adds a field at the end. */
    void addFieldScreenLayoutItem(String fieldId);

    /** Adds a field at a position, from 0. */
    void addFieldScreenLayoutItem(String fieldId, int position);

    /** Stores the tab. */
    void store();
}
