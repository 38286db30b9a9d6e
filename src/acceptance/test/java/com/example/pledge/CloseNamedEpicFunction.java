package com.example.pledge;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Closes the epic that the issue's summary names, as apps do that drag a parent along, and comments what was said against it. The number of the transition
 * is a parameter.
 */
public final class CloseNamedEpicFunction extends AbstractJiraFunctionProvider {
    @Override
    @SuppressWarnings("rawtypes") // the engine's maps are raw
    public void execute(Map transientVars, Map args, PropertySet properties) {
        MutableIssue issue = getIssue(transientVars);
        ApplicationUser user = ComponentAccessor.getJiraAuthenticationContext().getLoggedInUser();
        IssueService service = ComponentAccessor.getIssueService();
        Issue epic = service.getIssue(user, issue.getSummary()).getIssue();
        int action = Integer.parseInt(args.get("transition").toString());
        if (epic == null) {
            return;
        }
        List<String> refusals = close(service, user, epic, action);
        if (!refusals.isEmpty()) {
            ComponentAccessor.getComponent(CommentManager.class)
                    .create(issue, user, String.join("\n", refusals), false);
        }
    }

    private static List<String> close(IssueService service, ApplicationUser user, Issue epic, int action) {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        IssueService.TransitionValidationResult checked = service.validateTransition(user, epic.getId(), action, input);
        ErrorCollection errors = checked.isValid()
                ? service.transition(user, checked).getErrorCollection()
                : checked.getErrorCollection();
        List<String> refusals = new ArrayList<>(errors.getErrorMessages());
        refusals.addAll(errors.getErrors().values());
        return refusals;
    }
}
