package org.outcomeowner.sandbox.config;

import com.atlassian.jira.issue.status.Status;

/** A row of {@code issue_status}. */
record StoredStatus(ConstantRow row, Category getStatusCategory) implements StoredConstant, Status {}
