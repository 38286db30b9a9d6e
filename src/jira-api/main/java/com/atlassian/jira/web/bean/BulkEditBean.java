package com.atlassian.jira.web.bean;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/**
 * The issues of a bulk operation.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; use in github.com/January-5/jira-workflow-inheritance.
 */
public interface BulkEditBean {

    /** The selected issues; never null. */
    List<Issue> getSelectedIssues();
}
