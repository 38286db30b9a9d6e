package org.outcomeowner.sandbox.automation;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.workflow.WorkflowEngine;
import org.springframework.stereotype.Component;

/** Runs a rule's one action, transitioning an issue, with the rights of the technical user. Validators are asked; conditions and permissions hold. */
@Component
final class Automation {
    private final AutomationActor actor;
    private final AutomationLog log;
    private final IssueService issues;
    private final WorkflowEngine engine;
    private final JiraAuthenticationContext authentication;

    Automation(
            AutomationActor actor,
            AutomationLog log,
            IssueService issues,
            WorkflowEngine engine,
            JiraAuthenticationContext authentication) {
        this.actor = actor;
        this.log = log;
        this.issues = issues;
        this.engine = engine;
        this.authentication = authentication;
    }

    /**
     * Runs the transition of the name.
     *
     * @param resolution the id of the resolution to set, or empty
     * @return what was said against it; empty when it ran
     */
    String transition(String issueKey, String transition, Optional<String> resolution) {
        ApplicationUser caller = authentication.getLoggedInUser();
        authentication.setLoggedInUser(actor.user());
        try {
            String refusal = run(issueKey, transition, resolution);
            log.add(issueKey, transition, refusal);
            return refusal;
        } finally {
            authentication.setLoggedInUser(caller);
        }
    }

    private String run(String issueKey, String transition, Optional<String> resolution) {
        Issue issue = issues.getIssue(actor.user(), issueKey).getIssue();
        if (issue == null) {
            return "The issue " + issueKey + " does not exist, or the rule's actor may not see it.";
        }
        return engine.availableActions(issue, actor.user()).stream()
                .filter(action -> action.getName().equalsIgnoreCase(transition))
                .findFirst()
                .map(action -> run(issue, action, resolution))
                .orElse("There is no transition “" + transition + "” from “"
                        + issue.getStatus().getName() + "” for the rule's actor.");
    }

    private String run(Issue issue, ActionDescriptor action, Optional<String> resolution) {
        IssueInputParameters input = issues.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        resolution.ifPresent(input::setResolutionId);
        IssueService.TransitionValidationResult checked =
                issues.validateTransition(actor.user(), issue.getId(), action.getId(), input);
        return text(
                checked.isValid()
                        ? issues.transition(actor.user(), checked).getErrorCollection()
                        : checked.getErrorCollection());
    }

    private static String text(ErrorCollection errors) {
        return Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
                .collect(Collectors.joining("\n"));
    }
}
