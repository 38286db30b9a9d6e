package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Set;

/**
 * Carries out the operations a REST client asks for, by setting parameters for {@code IssueService}, which validates.
 *
 * <p>Source: Jira 7.0.8 Javadoc, docs.atlassian.com/jira/7.0.8.
 */
public interface RestFieldOperationsHandler {

    /** Names of the operations, as {@link StandardOperation#getName()} gives them. */
    Set<String> getSupportedOperations();

    /**
     * Sets the parameters of a field.
     *
     * @param issue null while an issue is created
     * @return errors by field; empty if the operations were understood
     */
    ErrorCollection updateIssueInputParameters(
            IssueContext issueCtx,
            Issue issue,
            String fieldId,
            IssueInputParameters inputParameters,
            List<FieldOperationHolder> operations);
}
