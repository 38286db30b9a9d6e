package com.atlassian.jira.issue.customfields.option;

import java.util.List;

/**
 * The options of one configuration of a field, in the administrator's order.
 *
 * <p>Source: example in the Javadoc of FieldConfig, docs.atlassian.com/jira/server.
 */
public interface Options extends List<Option> {
    /** The option with this id; null if there is none. */
    Option getOptionById(Long optionId);
}
