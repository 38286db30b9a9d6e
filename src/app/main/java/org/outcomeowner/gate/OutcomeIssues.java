package org.outcomeowner.gate;

import com.atlassian.jira.issue.Issue;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.rules.Policy;
import org.springframework.stereotype.Component;

/** Which issues are outcomes. */
@Component
final class OutcomeIssues {
    private final OutcomeFields fields;

    OutcomeIssues(OutcomeFields fields) {
        this.fields = fields;
    }

    /** Whether the policy names the type of the issue; where it names none, whether any of the app's fields applies to it. */
    boolean count(Issue issue, Policy policy) {
        return policy.outcomeTypes().isPresent() ? policy.countsType(issue.getIssueTypeId()) : fields.concern(issue);
    }
}
