package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;

/**
 * Which screen scheme each issue type of a project uses.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira.
 */
public interface IssueTypeScreenScheme {

    /** Id of the scheme. */
    Long getId();

    /** Name of the scheme. */
    String getName();

    /** The screen scheme of an issue type, or the default one. */
    FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type);
}
