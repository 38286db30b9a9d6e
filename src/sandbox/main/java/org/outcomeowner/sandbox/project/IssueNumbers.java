package org.outcomeowner.sandbox.project;

import org.springframework.stereotype.Component;

/** Counts the issues of each project. */
@Component
public final class IssueNumbers {
    private final Projects projects;

    IssueNumbers(Projects projects) {
        this.projects = projects;
    }

    /**
     * The number of the project's next issue. To be called in the transaction that creates the issue: until it ends,
     * nobody else gets a number in this project.
     */
    public long next(long projectId) {
        return projects.nextIssueNumber(projectId);
    }
}
