package org.outcomeowner.sandbox.agile;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Changes epics the way boards do: an ordinary edit, which no workflow is asked about. */
@Component
final class Epics {
    private final EpicStatusField status;
    private final IssueService issues;

    Epics(EpicStatusField status, IssueService issues) {
        this.status = status;
        this.issues = issues;
    }

    /**
     * Renames an epic, or marks it as done or open again. The field is on no screen, so that none is asked for.
     *
     * @param summary empty to leave it
     * @param done empty to leave it
     * @return what stands against it; empty when it is changed
     */
    ErrorCollection update(Issue epic, Optional<String> summary, Optional<Boolean> done, ApplicationUser user) {
        IssueInputParameters input = issues.newIssueInputParameters();
        input.setSkipScreenCheck(true);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        summary.ifPresent(input::setSummary);
        done.ifPresent(isDone -> mark(epic, isDone, input));
        IssueService.UpdateValidationResult checked = issues.validateUpdate(user, epic.getId(), input);
        return checked.isValid() ? issues.update(user, checked).getErrorCollection() : checked.getErrorCollection();
    }

    /** Whether the issue is an epic, and if not, why it can't be changed as one. */
    ErrorCollection problem(Issue issue) {
        ErrorCollection problem = new SimpleErrorCollection();
        if (!status.isEpic(issue)) {
            problem.addErrorMessage(issue.getKey() + " is not an epic.", ErrorCollection.Reason.VALIDATION_FAILED);
        }
        return problem;
    }

    private void mark(Issue epic, boolean done, IssueInputParameters input) {
        CustomField field = status.find().orElseThrow();
        Option option = status.option(epic, done).orElseThrow();
        input.addCustomFieldValue(field.getId(), option.getOptionId().toString());
    }
}
