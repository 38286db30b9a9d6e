package org.outcomeowner.sandbox.web.bulk;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import java.util.List;

/**
 * The issues that a bulk change is about.
 *
 * @param issues at least one
 * @param jql the query that found them all; empty if they were picked one by one
 */
public record Selection(List<MutableIssue> issues, String jql) {
    /** The issues' keys. */
    public List<String> keys() {
        return issues.stream().map(MutableIssue::getKey).toList();
    }

    /** How many issues there are. */
    public int size() {
        return issues.size();
    }

    /** Names of the statuses that the issues have. */
    public List<String> statuses() {
        return issues.stream()
                .map(MutableIssue::getStatus)
                .distinct()
                .map(Status::getName)
                .toList();
    }
}
