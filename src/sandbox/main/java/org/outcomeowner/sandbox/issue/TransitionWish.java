package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.workflow.TransitionOptions;

/** Which issue is to go through which transition. */
record TransitionWish(Long issueId, int actionId, TransitionOptions options) {}
