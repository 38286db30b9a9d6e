package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads workflows: those that must not be changed, and copies that may. Nothing is kept between two calls. */
@Component
final class StoredWorkflows {
    private final WorkflowRows rows;
    private final StoredWorkflow.Lookups lookups;

    StoredWorkflows(WorkflowRows rows, StoredWorkflow.Lookups lookups) {
        this.rows = rows;
        this.lookups = lookups;
    }

    List<JiraWorkflow> live() {
        return rows.all().stream().map(this::fixed).toList();
    }

    List<JiraWorkflow> drafts() {
        return rows.drafts().stream().map(this::open).toList();
    }

    Optional<JiraWorkflow> live(String name) {
        return rows.live(name).map(this::fixed);
    }

    Optional<JiraWorkflow> copy(String name) {
        return rows.live(name).map(this::open);
    }

    Optional<JiraWorkflow> draft(String parentName) {
        return rows.draft(parentName).map(this::open);
    }

    Optional<JiraWorkflow> builtIn() {
        return rows.builtIn().map(this::fixed);
    }

    private JiraWorkflow fixed(WorkflowRow row) {
        return new StoredWorkflow(row, new FixedDescriptor(WorkflowXml.parse(row.xml())), lookups);
    }

    private JiraWorkflow open(WorkflowRow row) {
        return new StoredWorkflow(row, WorkflowXml.parse(row.xml()), lookups);
    }
}
