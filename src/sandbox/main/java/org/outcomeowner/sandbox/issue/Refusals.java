package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Tx;

/** Runs a part of a workflow in one transaction; a refusal undoes all of it and becomes errors. */
final class Refusals {
    /** Work that a workflow may refuse. */
    @FunctionalInterface
    interface WorkflowWork {
        void run() throws WorkflowException;
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(WorkflowException cause) {
            super(cause);
        }
    }

    private Refusals() {}

    /** The errors of the refusal; none if the work was done. A refusal undoes the work alone, not what a post function did that asked for it. */
    static Optional<ErrorCollection> of(Tx tx, WorkflowWork work) {
        try {
            return tx.apart(() -> {
                runOrRefuse(work);
                return Optional.empty();
            });
        } catch (Refused e) {
            return Optional.of(errors((WorkflowException) e.getCause()));
        } catch (com.atlassian.jira.workflow.WorkflowException e) {
            ErrorCollection errors = new SimpleErrorCollection();
            errors.addErrorMessage(e.getMessage(), ErrorCollection.Reason.SERVER_ERROR);
            return Optional.of(errors);
        }
    }

    private static void runOrRefuse(WorkflowWork work) {
        try {
            work.run();
        } catch (WorkflowException e) {
            throw new Refused(e);
        }
    }

    private static ErrorCollection errors(WorkflowException refusal) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (refusal instanceof InvalidInputException input) {
            for (Map.Entry<?, ?> error : ((Map<?, ?>) input.getErrors()).entrySet()) {
                errors.addError(error.getKey().toString(), error.getValue().toString());
            }
            for (Object message : input.getGenericErrors()) {
                errors.addErrorMessage(message.toString());
            }
            errors.addReason(ErrorCollection.Reason.VALIDATION_FAILED);
        } else {
            errors.addErrorMessage(refusal.getMessage(), ErrorCollection.Reason.SERVER_ERROR);
        }
        return errors;
    }
}
