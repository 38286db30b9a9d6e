package org.outcomeowner.sandbox.script;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;

/** A script that is refused. */
final class ScriptProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ErrorCollection errors;
    private final int status;

    private ScriptProblem(int status, ErrorCollection errors) {
        super(errors.toString());
        this.status = status;
        this.errors = errors;
    }

    /** The request makes no sense. */
    static ScriptProblem of(String field, String message) {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addError(field, message);
        return new ScriptProblem(400, errors);
    }

    /** Several things are wrong. */
    static ScriptProblem of(List<String> messages) {
        ErrorCollection errors = new SimpleErrorCollection();
        messages.forEach(errors::addErrorMessage);
        return new ScriptProblem(400, errors);
    }

    /** Passes if there is a body. */
    static void refuseMissing(Object body) {
        if (body == null) {
            throw of("body", "A JSON object is required.");
        }
    }

    static ScriptProblem noIssue(String key) {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage("There is no issue " + key + ".");
        return new ScriptProblem(404, errors);
    }

    /** Passes if there are no errors. */
    static void refuse(ErrorCollection errors) {
        if (errors.hasAnyErrors()) {
            throw new ScriptProblem(400, errors);
        }
    }

    int status() {
        return status;
    }

    ErrorCollection errors() {
        return errors;
    }
}
