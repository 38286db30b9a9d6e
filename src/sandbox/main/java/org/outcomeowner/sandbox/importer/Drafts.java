package org.outcomeowner.sandbox.importer;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.field.form.FieldValues;
import org.outcomeowner.sandbox.field.form.FormField;
import org.outcomeowner.sandbox.issue.IssueFactory;
import org.outcomeowner.sandbox.issue.TargetWorkflows;
import org.springframework.stereotype.Component;

/** Makes issues of rows, gathering what is wrong with them. Nothing is stored. */
@Component
final class Drafts {
    private static final String TYPE = "Issue Type";
    private static final String STATUS = "Status";
    private static final String SUMMARY = "Summary";

    private final IssueFactory factory;
    private final FieldValues values;
    private final TargetWorkflows workflows;

    Drafts(IssueFactory factory, FieldValues values, TargetWorkflows workflows) {
        this.factory = factory;
        this.values = values;
        this.workflows = workflows;
    }

    /** The issue of the row; none, and problems, if it has faults. */
    Optional<DraftIssue> of(ImportedRow row, ImportRun run) {
        ImportRequest request = run.request();
        List<ImportProblem> problems = run.problems();
        int before = problems.size();
        Optional<IssueType> type = type(row, request.project(), problems);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        MutableIssue issue = begin(request, type.get());
        Optional<Status> status = status(row, request.project(), type.get(), problems);
        row.besides(TYPE, STATUS, IssueFieldConstants.ISSUE_TYPE)
                .forEach((column, value) -> set(new Cell(row.line(), column, value), issue, run));
        if (row.text(SUMMARY).isEmpty()) {
            problems.add(new ImportProblem(row.line(), SUMMARY, "", "A summary is required."));
        }
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new DraftIssue(row.line(), issue, status.orElseThrow()));
    }

    private record Cell(int line, String column, Object value) {
        ImportProblem problem(String rule) {
            return new ImportProblem(line, column, value.toString(), rule);
        }
    }

    private MutableIssue begin(ImportRequest request, IssueType type) {
        MutableIssue issue = factory.createdBy(request.user());
        issue.setProjectObject(request.project());
        issue.setIssueTypeId(type.getId());
        issue.setReporter(request.user());
        return issue;
    }

    private void set(Cell cell, MutableIssue issue, ImportRun run) {
        Optional<FormField> field = run.field(issue, cell.column(), () -> values.find(issue, cell.column()));
        if (field.isEmpty()) {
            run.problems()
                    .add(cell.problem("Issues of the type “%s” in %s have no such field."
                            .formatted(
                                    issue.getIssueType().getName(),
                                    issue.getProjectObject().getKey())));
            return;
        }
        SimpleErrorCollection errors = new SimpleErrorCollection();
        values.set(new FieldValues.Target(issue, run.request().user(), errors), field.get(), cell.value());
        Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
                .forEach(message -> run.problems().add(cell.problem(message)));
    }

    private static Optional<IssueType> type(ImportedRow row, Project project, List<ImportProblem> problems) {
        Optional<String> name = row.text(TYPE).or(() -> row.text(IssueFieldConstants.ISSUE_TYPE));
        Optional<IssueType> type = name.flatMap(wanted -> project.getIssueTypes().stream()
                .filter(each ->
                        each.getName().equalsIgnoreCase(wanted) || each.getId().equals(wanted))
                .findFirst());
        if (type.isEmpty()) {
            String rule = "The project %s has the issue types %s."
                    .formatted(
                            project.getKey(),
                            String.join(
                                    ", ",
                                    project.getIssueTypes().stream()
                                            .map(IssueType::getName)
                                            .toList()));
            problems.add(new ImportProblem(row.line(), TYPE, name.orElse(""), rule));
        }
        return type;
    }

    /** The status named, or the one issues start in. */
    private Optional<Status> status(ImportedRow row, Project project, IssueType type, List<ImportProblem> problems) {
        List<Status> all = workflows.statuses(project, type);
        Optional<String> name = row.text(STATUS);
        Optional<Status> status = name.isEmpty()
                ? Optional.of(all.get(0))
                : all.stream()
                        .filter(each -> each.getName().equalsIgnoreCase(name.get())
                                || each.getId().equals(name.get()))
                        .findFirst();
        if (status.isEmpty()) {
            String rule = "The workflow of “%s” in %s has the statuses %s."
                    .formatted(
                            type.getName(),
                            project.getKey(),
                            String.join(", ", all.stream().map(Status::getName).toList()));
            problems.add(new ImportProblem(row.line(), STATUS, name.orElse(""), rule));
        }
        return status;
    }
}
