package org.outcomeowner.guard.coverage;

import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.outcomeowner.gate.OutcomeIssues;
import org.outcomeowner.rules.Policy;
import org.springframework.stereotype.Component;

/** Which issue types of a project are outcomes. */
@Component
final class CountedTypes {
    private final OutcomeIssues outcomes;

    CountedTypes(OutcomeIssues outcomes) {
        this.outcomes = outcomes;
    }

    List<IssueType> of(Project project, Policy policy) {
        return project.getIssueTypes().stream()
                .filter(type -> outcomes.count(new IssueContextImpl(project.getId(), type.getId()), policy))
                .toList();
    }
}
