package org.outcomeowner.sandbox.importer;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param issues the issues, in the order of the file; after a refusal those that were found valid
 * @param problems why nothing was imported; empty if all is well
 */
public record ImportReport(List<Line> issues, List<ImportProblem> problems) {
    /** Keeps the lists as they are now. */
    public ImportReport {
        issues = List.copyOf(issues);
        problems = List.copyOf(problems);
    }

    /** True if every line is valid. */
    public boolean isValid() {
        return problems.isEmpty();
    }

    /**
     * One issue.
     *
     * @param key its key; empty before it is created
     */
    public record Line(int line, String key, String summary, String type, String status) {}
}
