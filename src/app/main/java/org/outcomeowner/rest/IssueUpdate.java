package org.outcomeowner.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.outcome.OutcomeField;
import org.springframework.stereotype.Component;

/** Changes fields of an issue as an edit by the caller would: with Jira's permissions, validation, history, events and mails. */
@Component
final class IssueUpdate {
    private final IssueService issues;
    private final IssueAccess access;
    private final OutcomeFields fields;

    IssueUpdate(IssueService issues, IssueAccess access, OutcomeFields fields) {
        this.issues = issues;
        this.access = access;
        this.fields = fields;
    }

    /**
     * Changes what the parameters name and nothing else.
     *
     * @throws RefusedException of the kind that fits why Jira or the field refused
     */
    void apply(Issue issue, Consumer<IssueInputParameters> change) {
        IssueInputParameters parameters = issues.newIssueInputParameters();
        parameters.setSkipScreenCheck(true);
        parameters.setRetainExistingValuesWhenParameterNotProvided(true, true);
        change.accept(parameters);
        IssueService.UpdateValidationResult validated =
                issues.validateUpdate(access.caller(), issue.getId(), parameters);
        check(validated, issue);
        check(issues.update(access.caller(), validated), issue);
    }

    private void check(IssueService.IssueResult result, Issue issue) {
        if (!result.isValid()) {
            throw refusal(result.getErrorCollection(), issue);
        }
    }

    private RuntimeException refusal(ErrorCollection errors, Issue issue) {
        ErrorDocument document = new ErrorDocument(errors.getErrorMessages(), named(errors.getErrors(), issue));
        if (errors.getReasons().contains(Reason.CONFLICT)) {
            return new StaleRequestException(document);
        }
        if (errors.getReasons().contains(Reason.FORBIDDEN)) {
            return new EditForbiddenException(document);
        }
        return errors.getReasons().contains(Reason.SERVER_ERROR)
                ? new IllegalStateException("Jira could not update " + issue.getKey() + ": " + document)
                : new InvalidRequestException(document);
    }

    /** The errors by the names that our documents use in place of the numbers of custom fields. */
    private Map<String, String> named(Map<String, String> errors, Issue issue) {
        Map<String, String> named = new LinkedHashMap<>(errors);
        for (OutcomeField field : OutcomeField.values()) {
            fields.find(field, issue)
                    .map(found -> named.remove(found.getId()))
                    .ifPresent(message -> named.put(field.key(), message));
        }
        return named;
    }
}
