package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;

/**
 * Makes a custom field searchable. What it does for an index differs between Jira 10, 11 and 12 and is not named here:
 * an app refers to the searchers that Jira brings.
 *
 * <p>Source: Jira 7 Javadoc, docs.atlassian.com/jira/server.
 */
public interface CustomFieldSearcher {

    /** Called once, before anything else. */
    void init(CustomFieldSearcherModuleDescriptor customFieldSearcherModuleDescriptor);

    /** What {@link #init} was called with. */
    CustomFieldSearcherModuleDescriptor getDescriptor();
}
