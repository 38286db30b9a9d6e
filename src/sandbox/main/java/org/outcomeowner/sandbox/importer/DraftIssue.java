package org.outcomeowner.sandbox.importer;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;

/** A row that was found valid: the issue, not stored yet, and the status to create it in. */
record DraftIssue(int line, MutableIssue issue, Status status) {
    /** @param stored whether a key that the issue has is one that it keeps */
    ImportReport.Line reported(boolean stored) {
        return new ImportReport.Line(
                line,
                stored && issue.getKey() != null ? issue.getKey() : "",
                issue.getSummary(),
                issue.getIssueType().getName(),
                status.getName());
    }
}
