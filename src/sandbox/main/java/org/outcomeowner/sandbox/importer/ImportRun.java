package org.outcomeowner.sandbox.importer;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.outcomeowner.sandbox.field.form.FormField;

/** One pass over a file: the problems found so far, and which field each column is for each issue type. */
final class ImportRun {
    private static final int MOST_PROBLEMS = 100;

    private final ImportRequest request;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<String, Optional<FormField>> fields = new HashMap<>();

    ImportRun(ImportRequest request) {
        this.request = request;
    }

    ImportRequest request() {
        return request;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    /** True if reading on would only add to a list that nobody reads to its end. */
    boolean isHopeless() {
        return problems.size() >= MOST_PROBLEMS;
    }

    /** The field under the column, looked up once per issue type. */
    Optional<FormField> field(Issue issue, String column, Supplier<Optional<FormField>> search) {
        return fields.computeIfAbsent(issue.getIssueTypeId() + " " + column, unknown -> search.get());
    }
}
