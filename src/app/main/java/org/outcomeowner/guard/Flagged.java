package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import org.outcomeowner.rules.Recipients;
import org.outcomeowner.rules.bypass.Flag;

/** A flag that is told of: with its issue, and to whom. */
record Flagged(Flag flag, Issue issue, Recipients recipients) {}
