package org.outcomeowner.sandbox.importer;

/** A file that cannot be read any further. */
final class ImportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ImportProblem problem;

    ImportException(ImportProblem problem) {
        super(problem.text());
        this.problem = problem;
    }

    ImportProblem problem() {
        return problem;
    }
}
