package org.outcomeowner.sandbox.config;

import com.atlassian.jira.issue.issuetype.IssueType;

/** A row of {@code issue_type}. */
record StoredIssueType(ConstantRow row, boolean isSubTask) implements StoredConstant, IssueType {}
