package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.MutableIssue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomeowner.sandbox.field.FieldDisplay;
import org.outcomeowner.sandbox.field.FieldForms;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Shows an issue: fields, people, panels of apps, transitions, comments and history. */
@Component
final class ViewIssuePage implements Page {
    private static final Set<String> ELSEWHERE = Set.of(
            IssueFieldConstants.ISSUE_TYPE,
            IssueFieldConstants.STATUS,
            IssueFieldConstants.RESOLUTION,
            IssueFieldConstants.DESCRIPTION,
            IssueFieldConstants.ASSIGNEE,
            IssueFieldConstants.REPORTER);

    private final Issues issues;
    private final IssueRights rights;
    private final FieldForms fields;
    private final Transitions transitions;
    private final IssuePanels panels;
    private final Activity activity;

    ViewIssuePage(
            Issues issues,
            IssueRights rights,
            FieldForms fields,
            Transitions transitions,
            IssuePanels panels,
            Activity activity) {
        this.issues = issues;
        this.rights = rights;
        this.fields = fields;
        this.transitions = transitions;
        this.panels = panels;
        this.activity = activity;
    }

    @Override
    public String path() {
        return "/browse/{key}";
    }

    @Override
    public List<String> webContexts() {
        return List.of("jira.view.issue", "jira.edit.issue");
    }

    @Override
    public Answer get(PageRequest request) {
        MutableIssue issue = issues.find(request);
        Map<String, Object> model = new HashMap<>(rights.of(issue, request.user()));
        model.put("issue", IssueDetails.of(issue));
        model.put("fields", details(issue));
        model.put("transitions", transitions.of(issue, request.user()));
        model.put("panels", panels.of(issue, request.user()));
        model.put("comments", activity.comments(issue, request.user()));
        model.put("history", activity.history(issue));
        return Answer.html("issue/view.vm", "[" + issue.getKey() + "] " + issue.getSummary(), model);
    }

    /** The fields of the view screen that have no place of their own on the page. */
    private List<FieldDisplay> details(Issue issue) {
        return fields.view(issue).stream()
                .filter(field -> !ELSEWHERE.contains(field.id()))
                .toList();
    }
}
