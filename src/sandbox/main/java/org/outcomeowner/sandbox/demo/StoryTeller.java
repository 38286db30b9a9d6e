package org.outcomeowner.sandbox.demo;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import org.outcomeowner.sandbox.workflow.WorkflowEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets people create, edit and transition issues through the issue service. What is refused is logged and left out. */
@Component
final class StoryTeller {
    private static final Logger LOG = LoggerFactory.getLogger(StoryTeller.class);

    private final IssueService issues;
    private final WorkflowEngine workflows;
    private final JiraAuthenticationContext authentication;
    private final StoryInput input;
    private final Names names;

    StoryTeller(
            IssueService issues,
            WorkflowEngine workflows,
            JiraAuthenticationContext authentication,
            StoryInput input,
            Names names) {
        this.issues = issues;
        this.workflows = workflows;
        this.authentication = authentication;
        this.input = input;
        this.names = names;
    }

    /** Tells one story from beginning to end. */
    void tell(DemoPlan.IssueStory story) {
        ApplicationUser before = authentication.getLoggedInUser();
        try {
            Issue issue = create(story);
            if (issue != null) {
                story.then().forEach(deed -> tell(issue.getId(), deed));
            }
        } finally {
            authentication.setLoggedInUser(before);
        }
    }

    private Issue create(DemoPlan.IssueStory story) {
        ApplicationUser author = actAs(story.by());
        IssueService.CreateValidationResult valid = issues.validateCreate(author, input.creation(story));
        if (isRefused(valid, story.by(), story)) {
            return null;
        }
        IssueService.IssueResult created = issues.create(author, valid);
        return isRefused(created, story.by(), story) ? null : created.getIssue();
    }

    private void tell(Long issueId, DemoPlan.Deed deed) {
        ApplicationUser author = actAs(deed.by());
        if (deed.transition() == null) {
            edit(issueId, deed, author);
        } else {
            transition(issueId, deed, author);
        }
    }

    private void edit(Long issueId, DemoPlan.Deed deed, ApplicationUser author) {
        IssueService.UpdateValidationResult valid = issues.validateUpdate(author, issueId, parameters(deed));
        if (!isRefused(valid, deed.by(), deed)) {
            isRefused(issues.update(author, valid), deed.by(), deed);
        }
    }

    private void transition(Long issueId, DemoPlan.Deed deed, ApplicationUser author) {
        Issue issue = issues.getIssue(author, issueId).getIssue();
        int action = workflows.availableActions(issue, author).stream()
                .filter(available -> available.getName().equals(deed.transition()))
                .mapToInt(ActionDescriptor::getId)
                .findFirst()
                .orElse(0);
        IssueService.TransitionValidationResult valid =
                issues.validateTransition(author, issueId, action, parameters(deed));
        if (!isRefused(valid, deed.by(), deed)) {
            isRefused(issues.transition(author, valid), deed.by(), deed);
        }
    }

    private IssueInputParameters parameters(DemoPlan.Deed deed) {
        return input.change(deed);
    }

    private ApplicationUser actAs(String name) {
        ApplicationUser user = names.user(name);
        authentication.setLoggedInUser(user);
        return user;
    }

    private static boolean isRefused(ServiceResult result, String by, Object deed) {
        if (!result.isValid()) {
            LOG.warn(
                    "Demo data: refused to {}: {} {} ({})",
                    by,
                    result.getErrorCollection().getErrorMessages(),
                    result.getErrorCollection().getErrors(),
                    deed);
        }
        return !result.isValid();
    }
}
