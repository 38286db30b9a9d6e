package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * What happened to an issue in one transaction.
 *
 * @param author null for somebody not logged in
 * @param comment null without one
 */
record IssueChange(
        Issue issue, ApplicationUser author, Long eventTypeId, List<ChangeItemBean> items, Comment comment) {}
