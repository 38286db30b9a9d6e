package org.outcomeowner.sandbox.script;

import com.atlassian.jira.issue.Issue;

/** An issue after a script. */
public record ScriptedIssue(String id, String key, String status, String resolution) {
    static ScriptedIssue of(Issue issue) {
        return new ScriptedIssue(
                issue.getId().toString(),
                issue.getKey(),
                issue.getStatus().getName(),
                issue.getResolution() == null ? null : issue.getResolution().getName());
    }
}
