package org.outcomeowner.sandbox.agile;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.outcomeowner.sandbox.workflow.WorkflowEngine;
import org.springframework.stereotype.Component;

/** Lays issues out as cards in columns, one per status. */
@Component
final class Cards {
    private final WorkflowEngine engine;
    private final WorkflowManager workflows;

    Cards(WorkflowEngine engine, WorkflowManager workflows) {
        this.engine = engine;
        this.workflows = workflows;
    }

    /** The columns in the order of the statuses' categories. */
    List<Column> columns(List<Issue> issues, ApplicationUser user) {
        Map<Status, List<Card>> byStatus = new TreeMap<>(Comparator.<Status, Long>comparing(
                        status -> status.getStatusCategory().getId() == 3
                                ? 9
                                : status.getStatusCategory().getId())
                .thenComparing(status -> Long.valueOf(status.getId())));
        for (Issue issue : issues) {
            List<Target> targets = targets(issue, user);
            targets.forEach(target -> byStatus.computeIfAbsent(target.status(), status -> new ArrayList<>()));
            byStatus.computeIfAbsent(issue.getStatus(), status -> new ArrayList<>())
                    .add(Card.of(issue, targets.stream().map(Target::move).toList()));
        }
        return byStatus.entrySet().stream().map(Column::of).toList();
    }

    private List<Target> targets(Issue issue, ApplicationUser user) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        return engine.availableActions(issue, user).stream()
                .map(action -> new Target(action, status(workflow, action, issue)))
                .filter(target ->
                        !target.status().getId().equals(issue.getStatus().getId()))
                .toList();
    }

    private static Status status(JiraWorkflow workflow, ActionDescriptor action, Issue issue) {
        StepDescriptor step =
                workflow.getDescriptor().getStep(action.getUnconditionalResult().getStep());
        return step == null ? issue.getStatus() : workflow.getLinkedStatus(step);
    }

    private record Target(ActionDescriptor action, Status status) {
        Card.Move move() {
            return new Card.Move(action.getId(), action.getName(), status.getId());
        }
    }

    /**
     * A column of the board.
     *
     * @param statusId the status of its cards
     * @param name the status' name
     * @param cards its cards
     */
    public record Column(String statusId, String name, List<Card> cards) {
        private static Column of(Map.Entry<Status, List<Card>> entry) {
            return new Column(entry.getKey().getId(), entry.getKey().getName(), List.copyOf(entry.getValue()));
        }
    }
}
