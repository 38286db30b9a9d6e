package com.atlassian.jira.issue;

import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The {@link IssueInputParameters} behind {@code IssueService.newIssueInputParameters}.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; test doubles of whole Jira interfaces in
 * github.com/blackducksoftware/blackduck-jira.
 */
public class IssueInputParametersImpl implements IssueInputParameters {

    private static final String PROJECT_PARAMETER = "pid";

    private final Map<String, String[]> actionParameters;
    private final Map<String, Object> fieldValuesHolder = new HashMap<>();
    private final Set<String> forcedPresent = new HashSet<>();
    private Collection<String> providedFields;
    private boolean skipScreenCheck;
    private boolean retainExistingValues = true;
    private boolean onlyValidatePresentFields;
    private boolean applyDefaultValues;

    /** Starts without parameters. */
    public IssueInputParametersImpl() {
        this(Map.of());
    }

    /** Starts with a copy of parameters as a browser posts them. */
    public IssueInputParametersImpl(Map<String, String[]> actionParameters) {
        this.actionParameters = new LinkedHashMap<>(actionParameters);
    }

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        return set(PROJECT_PARAMETER, projectId);
    }

    @Override
    public Long getProjectId() {
        String id = first(PROJECT_PARAMETER);
        return id == null ? null : Long.valueOf(id);
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        return set(IssueFieldConstants.ISSUE_TYPE, issueTypeId);
    }

    @Override
    public String getIssueTypeId() {
        return first(IssueFieldConstants.ISSUE_TYPE);
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return set(IssueFieldConstants.SUMMARY, summary);
    }

    @Override
    public String getSummary() {
        return first(IssueFieldConstants.SUMMARY);
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        return set(IssueFieldConstants.DESCRIPTION, description);
    }

    @Override
    public String getDescription() {
        return first(IssueFieldConstants.DESCRIPTION);
    }

    @Override
    public IssueInputParameters setEnvironment(String environment) {
        return set(IssueFieldConstants.ENVIRONMENT, environment);
    }

    @Override
    public IssueInputParameters setAssigneeId(String assigneeId) {
        return set(IssueFieldConstants.ASSIGNEE, assigneeId);
    }

    @Override
    public String getAssigneeId() {
        return first(IssueFieldConstants.ASSIGNEE);
    }

    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        return set(IssueFieldConstants.REPORTER, reporterId);
    }

    @Override
    public String getReporterId() {
        return first(IssueFieldConstants.REPORTER);
    }

    @Override
    public IssueInputParameters setPriorityId(String priorityId) {
        return set(IssueFieldConstants.PRIORITY, priorityId);
    }

    @Override
    public IssueInputParameters setResolutionId(String resolutionId) {
        return set(IssueFieldConstants.RESOLUTION, resolutionId);
    }

    @Override
    public String getResolutionId() {
        return first(IssueFieldConstants.RESOLUTION);
    }

    @Override
    public IssueInputParameters setDueDate(String dueDate) {
        return set(IssueFieldConstants.DUE_DATE, dueDate);
    }

    @Override
    public IssueInputParameters setSecurityLevelId(Long securityLevelId) {
        return set(IssueFieldConstants.SECURITY, securityLevelId);
    }

    @Override
    public IssueInputParameters setComment(String commentValue) {
        return set(IssueFieldConstants.COMMENT, commentValue);
    }

    @Override
    public String getCommentValue() {
        return first(IssueFieldConstants.COMMENT);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... values) {
        return addCustomFieldValue(CustomFieldUtils.CUSTOM_FIELD_PREFIX + customFieldId, values);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values) {
        if (values != null) {
            actionParameters.put(fullCustomFieldKey, values);
        }
        return this;
    }

    @Override
    public String[] getCustomFieldValue(Long customFieldId) {
        return getCustomFieldValue(CustomFieldUtils.CUSTOM_FIELD_PREFIX + customFieldId);
    }

    @Override
    public String[] getCustomFieldValue(String fullCustomFieldKey) {
        return actionParameters.get(fullCustomFieldKey);
    }

    @Override
    public Map<String, String[]> getActionParameters() {
        return actionParameters;
    }

    @Override
    public Map<String, Object> getFieldValuesHolder() {
        return fieldValuesHolder;
    }

    @Override
    public Collection<String> getProvidedFields() {
        return providedFields;
    }

    @Override
    public void setProvidedFields(Collection<String> providedFields) {
        this.providedFields = providedFields;
    }

    @Override
    public void addFieldToForcePresent(String fieldId) {
        forcedPresent.add(fieldId);
    }

    @Override
    public boolean isFieldPresent(String fieldId) {
        return forcedPresent.contains(fieldId) || isFieldSet(fieldId);
    }

    @Override
    public boolean isFieldSet(String fieldId) {
        return actionParameters.keySet().stream().anyMatch(key -> key.equals(fieldId) || key.startsWith(fieldId + ":"));
    }

    @Override
    public boolean skipScreenCheck() {
        return skipScreenCheck;
    }

    @Override
    public void setSkipScreenCheck(boolean skipScreenCheck) {
        this.skipScreenCheck = skipScreenCheck;
    }

    @Override
    public boolean retainExistingValuesWhenParameterNotProvided() {
        return retainExistingValues;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
        setRetainExistingValuesWhenParameterNotProvided(retain, false);
    }

    @Override
    public boolean onlyValidatePresentFieldsWhenRetainingExistingValues() {
        return onlyValidatePresentFields;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyPresent) {
        this.retainExistingValues = retain;
        this.onlyValidatePresentFields = onlyPresent;
    }

    @Override
    public boolean applyDefaultValuesWhenParameterNotProvided() {
        return applyDefaultValues;
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaultValues) {
        this.applyDefaultValues = applyDefaultValues;
    }

    private IssueInputParameters set(String parameter, Object value) {
        if (value != null) {
            actionParameters.put(parameter, new String[] {value.toString()});
        }
        return this;
    }

    private String first(String parameter) {
        String[] values = actionParameters.get(parameter);
        return values == null || values.length == 0 ? null : values[0];
    }
}
