package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.Map;

/**
 * Creates, reads, changes, moves through the workflow and deletes issues with permissions, screens and validation.
 * Validate first, then act on the valid result; acting on an invalid result throws {@link IllegalStateException}.
 * Conditions are checked by {@code validateTransition}, validators only by {@code transition}.
 *
 * <p>Source: developer.atlassian.com/server/jira/platform/performing-issue-operations; test doubles of whole Jira
 * interfaces in github.com/blackducksoftware/blackduck-jira; use in github.com/atlascommunity/jira-plugins-groovy.
 */
public interface IssueService {

    /** Issue by id, if the user may see it; otherwise the result is invalid and its issue null. */
    IssueResult getIssue(ApplicationUser user, Long issueId);

    /** Issue by key, if the user may see it; otherwise the result is invalid and its issue null. */
    IssueResult getIssue(ApplicationUser user, String issueKey);

    /** Empty parameters. */
    IssueInputParameters newIssueInputParameters();

    /** Parameters as a browser posts them. */
    IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters);

    /** Checks whether the user may create this issue and whether its values are valid. */
    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    /** Creates the validated issue. */
    IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

    /** Checks whether the user may change this issue and whether the values are valid. */
    UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

    /** Stores the validated change and fires the update event. */
    IssueResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

    /** Stores the validated change and fires the chosen event. */
    IssueResult update(
            ApplicationUser user,
            UpdateValidationResult updateValidationResult,
            EventDispatchOption eventDispatchOption,
            boolean sendMail);

    /** Checks whether the user may make this transition and whether the values of its screen are valid. */
    TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters);

    /** As the shorter form, with conditions, validators or permissions skipped on request. */
    TransitionValidationResult validateTransition(
            ApplicationUser user,
            Long issueId,
            int actionId,
            IssueInputParameters issueInputParameters,
            TransitionOptions transitionOptions);

    /** Makes the validated transition; a refusing validator gives an invalid result with its errors by field. */
    IssueResult transition(ApplicationUser user, TransitionValidationResult transitionResult);

    /** Checks whether the user may delete this issue. */
    DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);

    /** Deletes the validated issue; the errors are empty on success. */
    ErrorCollection delete(ApplicationUser user, DeleteValidationResult deleteValidationResult);

    /** False if the user may not edit the issue, or the workflow makes it read-only. */
    boolean isEditable(Issue issue, ApplicationUser user);

    /** An issue, or the errors that stand in for it. */
    class IssueResult extends ServiceResultImpl {

        private final MutableIssue issue;

        /** A valid result. */
        public IssueResult(MutableIssue issue) {
            this(issue, new SimpleErrorCollection());
        }

        /** Valid without errors; the issue may be null otherwise. */
        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        /** The issue; null if the result is invalid. */
        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** What all validation results share: the issue and the parsed values of its fields. */
    abstract class IssueValidationResult extends IssueResult {

        private final Map<String, Object> fieldValuesHolder;

        IssueValidationResult(MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super(issue, errors);
            this.fieldValuesHolder = fieldValuesHolder;
        }

        /** Parsed values by field id; never null. */
        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }

    /** Answer of {@code validateCreate}. */
    class CreateValidationResult extends IssueValidationResult {

        /** The issue may be null if there are errors. */
        public CreateValidationResult(
                MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super(issue, errors, fieldValuesHolder);
        }
    }

    /** Answer of {@code validateUpdate}. */
    class UpdateValidationResult extends IssueValidationResult {

        /** The issue may be null if there are errors. */
        public UpdateValidationResult(
                MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super(issue, errors, fieldValuesHolder);
        }
    }

    /** Answer of {@code validateTransition}. */
    class TransitionValidationResult extends IssueValidationResult {

        private final Map<String, Object> additionInputs;
        private final int actionId;

        /** The issue may be null if there are errors. */
        public TransitionValidationResult(
                MutableIssue issue,
                ErrorCollection errors,
                Map<String, Object> fieldValuesHolder,
                Map<String, Object> additionInputs,
                int actionId) {
            super(issue, errors, fieldValuesHolder);
            this.additionInputs = additionInputs;
            this.actionId = actionId;
        }

        /** Further values for the workflow, such as the comment; never null. */
        public Map<String, Object> getAdditionInputs() {
            return additionInputs;
        }

        /** Id of the workflow action. */
        public int getActionId() {
            return actionId;
        }
    }

    /** Answer of {@code validateDelete}. */
    class DeleteValidationResult extends IssueResult {

        /** The issue may be null if there are errors. */
        public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }
}
