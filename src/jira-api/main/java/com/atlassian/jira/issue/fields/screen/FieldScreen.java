package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A screen: tabs with fields.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira; use on Jira 11.3.8
 * in github.com/cfaysal/atlassian-dc-app-footprint.
 */
public interface FieldScreen {

    /** Id of the screen. */
    Long getId();

    /** Name of the screen. */
    String getName();

    /** Description; null if there is none. */
    String getDescription();

    /** The tabs in their order; never null. */
    List<FieldScreenTab> getTabs();

    /** Tab by position, from 0. */
    FieldScreenTab getTab(int tabPosition);

    /** Adds a tab at the end. */
    FieldScreenTab addTab(String tabName);

    /** True if any tab has the field. */
    boolean containsField(String fieldId);

    /** Takes a field off the screen. */
    void removeFieldScreenLayoutItem(String fieldId);

    /** Stores the screen. */
    void store();
}
