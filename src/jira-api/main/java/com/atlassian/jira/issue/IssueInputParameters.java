package com.atlassian.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import java.util.Collection;
import java.util.Map;

/**
 * Values for the validate methods of {@link IssueService}. A null value is ignored.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira.
 */
public interface IssueInputParameters {

    /** Sets the project. */
    IssueInputParameters setProjectId(Long projectId);

    /** Project; null if not set. */
    Long getProjectId();

    /** Sets the issue type. */
    IssueInputParameters setIssueTypeId(String issueTypeId);

    /** Issue type; null if not set. */
    String getIssueTypeId();

    /** Sets the summary. */
    IssueInputParameters setSummary(String summary);

    /** Summary; null if not set. */
    String getSummary();

    /** Sets the description. */
    IssueInputParameters setDescription(String description);

    /** Description; null if not set. */
    String getDescription();

    /** Sets the environment. */
    IssueInputParameters setEnvironment(String environment);

    /** Sets the assignee by user name. */
    IssueInputParameters setAssigneeId(String assigneeId);

    /** Assignee; null if not set. */
    String getAssigneeId();

    /** Sets the reporter by user name. */
    IssueInputParameters setReporterId(String reporterId);

    /** Reporter; null if not set. */
    String getReporterId();

    /** Sets the priority. */
    IssueInputParameters setPriorityId(String priorityId);

    /** Sets the resolution. */
    IssueInputParameters setResolutionId(String resolutionId);

    /** Resolution; null if not set. */
    String getResolutionId();

    /** Sets the due date in the user's date format. */
    IssueInputParameters setDueDate(String dueDate);

    /** Sets the security level. */
    IssueInputParameters setSecurityLevelId(Long securityLevelId);

    /** Sets the comment added along with the operation. */
    IssueInputParameters setComment(String commentValue);

    /** Comment; null if not set. */
    String getCommentValue();

    /** Sets the strings of a custom field, given the number of its id. */
    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    /**
     * Sets the strings of a custom field or of one of its keys.
     *
     * @param fullCustomFieldKey {@code customfield_10000} or {@code customfield_10000:key}
     */
    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    /** Strings of a custom field; null if not set. */
    String[] getCustomFieldValue(Long customFieldId);

    /** Strings of a custom field or of one of its keys; null if not set. */
    String[] getCustomFieldValue(String fullCustomFieldKey);

    /** All parameters in the form a browser would post them. */
    Map<String, String[]> getActionParameters();

    /** Where validation leaves the parsed values; field id to value. */
    Map<String, Object> getFieldValuesHolder();

    /** Ids of the fields the caller wants to be validated and set; null means all of the screen. */
    Collection<String> getProvidedFields();

    /** Sets {@link #getProvidedFields()}. */
    void setProvidedFields(Collection<String> providedFields);

    /** Has a field treated as present even if it has no parameter. */
    void addFieldToForcePresent(String fieldId);

    /** True if a field has a parameter or is forced to be present. */
    boolean isFieldPresent(String fieldId);

    /** True if a field has a parameter. */
    boolean isFieldSet(String fieldId);

    /** True if fields that are on no screen may be set. */
    boolean skipScreenCheck();

    /** Sets {@link #skipScreenCheck()}; false by default. */
    void setSkipScreenCheck(boolean skipScreenCheck);

    /** True if fields without a parameter keep their value on update. */
    boolean retainExistingValuesWhenParameterNotProvided();

    /** Sets {@link #retainExistingValuesWhenParameterNotProvided()}; true by default. */
    void setRetainExistingValuesWhenParameterNotProvided(boolean retainExistingValues);

    /** True if only fields with a parameter are validated while existing values are kept. */
    boolean onlyValidatePresentFieldsWhenRetainingExistingValues();

    /** Sets both kinds of retaining at once. */
    void setRetainExistingValuesWhenParameterNotProvided(
            boolean retainExistingValues, boolean onlyValidatePresentFields);

    /** True if fields without a parameter get their default value on create. */
    boolean applyDefaultValuesWhenParameterNotProvided();

    /** Sets {@link #applyDefaultValuesWhenParameterNotProvided()}; false by default. */
    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaultValues);
}
