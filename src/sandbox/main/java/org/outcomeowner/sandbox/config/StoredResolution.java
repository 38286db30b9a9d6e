package org.outcomeowner.sandbox.config;

import com.atlassian.jira.issue.resolution.Resolution;

/** A row of {@code issue_resolution}. */
record StoredResolution(ConstantRow row) implements StoredConstant, Resolution {}
