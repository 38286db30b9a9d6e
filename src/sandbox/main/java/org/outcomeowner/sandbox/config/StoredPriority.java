package org.outcomeowner.sandbox.config;

import com.atlassian.jira.issue.priority.Priority;

/** A row of {@code issue_priority}. */
record StoredPriority(ConstantRow row) implements StoredConstant, Priority {}
