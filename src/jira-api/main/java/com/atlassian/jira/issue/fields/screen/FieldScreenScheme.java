package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;

/**
 * Which screen each operation uses.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira; use on Jira 11.3.8
 * in github.com/cfaysal/atlassian-dc-app-footprint.
 */
public interface FieldScreenScheme {

    /** Id of the scheme. */
    Long getId();

    /** Name of the scheme. */
    String getName();

    /** The screen of an operation, or the scheme's default screen. */
    FieldScreen getFieldScreen(IssueOperation issueOperation);
}
