package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * All screens.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira; use on Jira 11.3.8
 * in github.com/cfaysal/atlassian-dc-app-footprint.
 */
public interface FieldScreenManager {

    /** All screens; never null. */
    Collection<FieldScreen> getFieldScreens();

    /** Screen by id; null if there is none. */
    FieldScreen getFieldScreen(Long id);

    /** Tabs that have a field; never null. */
    Collection<FieldScreenTab> getFieldScreenTabs(String fieldId);
}
