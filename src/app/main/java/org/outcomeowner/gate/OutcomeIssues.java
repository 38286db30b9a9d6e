package org.outcomeowner.gate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.rules.Policy;
import org.springframework.stereotype.Component;

/** Which issues are outcomes, those that are there and those that could be. */
@Component
public final class OutcomeIssues {
    private final OutcomeFields fields;

    public OutcomeIssues(OutcomeFields fields) {
        this.fields = fields;
    }

    /** Whether the policy names the type of the issue; where it names none, whether any of the app's fields applies to it. */
    boolean count(Issue issue, Policy policy) {
        return policy.outcomeTypes().isPresent() ? policy.countsType(issue.getIssueTypeId()) : fields.concern(issue);
    }

    /** The same of whatever issues of a type a project has. */
    public boolean count(IssueContext context, Policy policy) {
        return policy.outcomeTypes().isPresent()
                ? policy.countsType(context.getIssueTypeId())
                : fields.concern(context);
    }
}
