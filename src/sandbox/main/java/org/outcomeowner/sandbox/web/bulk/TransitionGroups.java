package org.outcomeowner.sandbox.web.bulk;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.workflow.WorkflowEngine;
import org.springframework.stereotype.Component;

/** Which issues of a selection can take which transition: per workflow, since equal ids of different workflows mean nothing. */
@Component
final class TransitionGroups {
    private static final String SEPARATOR = "|";

    private final WorkflowEngine engine;
    private final WorkflowManager workflows;

    TransitionGroups(WorkflowEngine engine, WorkflowManager workflows) {
        this.engine = engine;
        this.workflows = workflows;
    }

    List<WorkflowGroup> of(Selection selection, ApplicationUser user) {
        Map<String, Map<String, WorkflowGroup.Choice>> groups = new LinkedHashMap<>();
        for (MutableIssue issue : selection.issues()) {
            String workflow = workflows.getWorkflow(issue).getName();
            Map<String, WorkflowGroup.Choice> choices = groups.computeIfAbsent(workflow, name -> new LinkedHashMap<>());
            for (ActionDescriptor action : engine.availableActions(issue, user)) {
                String id = action.getId() + SEPARATOR + workflow;
                choices.computeIfAbsent(
                                id, unknown -> new WorkflowGroup.Choice(id, action.getName(), new ArrayList<>()))
                        .keys()
                        .add(issue.getKey());
            }
        }
        return groups.entrySet().stream()
                .map(group -> new WorkflowGroup(
                        group.getKey(), List.copyOf(group.getValue().values())))
                .toList();
    }

    /** The transition that was chosen, as the issue can take it now. */
    Optional<ActionDescriptor> action(Issue issue, ApplicationUser user, String choice) {
        return engine.availableActions(issue, user).stream()
                .filter(action -> choice.equals(action.getId()
                        + SEPARATOR
                        + workflows.getWorkflow(issue).getName()))
                .findFirst();
    }
}
