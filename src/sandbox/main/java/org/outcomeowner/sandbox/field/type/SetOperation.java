package org.outcomeowner.sandbox.field.type;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.StandardOperation;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Writes what a REST client sets into the parameters of a form. */
record SetOperation(Function<Object, String> asText) implements RestFieldOperationsHandler {
    @Override
    public Set<String> getSupportedOperations() {
        return Set.of(StandardOperation.SET.getName());
    }

    @Override
    public ErrorCollection updateIssueInputParameters(
            IssueContext issueCtx,
            Issue issue,
            String fieldId,
            IssueInputParameters inputParameters,
            List<FieldOperationHolder> operations) {
        for (FieldOperationHolder operation : operations) {
            Object sent =
                    operation.getData() == null ? null : operation.getData().getData();
            inputParameters.addCustomFieldValue(fieldId, sent == null ? "" : asText.apply(sent));
        }
        return new SimpleErrorCollection();
    }
}
