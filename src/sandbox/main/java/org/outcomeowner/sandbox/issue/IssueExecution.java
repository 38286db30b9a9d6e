package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Tx;
import org.outcomeowner.sandbox.workflow.WorkflowEngine;
import org.springframework.stereotype.Component;

/** Carries out what was found valid, each operation in one transaction. */
@Component
final class IssueExecution {
    private final IssueWriter writer;
    private final IssueFactory factory;
    private final IssueRows rows;
    private final IssueRecord record;
    private final WorkflowEngine engine;
    private final Tx tx;

    IssueExecution(
            IssueWriter writer,
            IssueFactory factory,
            IssueRows rows,
            IssueRecord record,
            WorkflowEngine engine,
            Tx tx) {
        this.writer = writer;
        this.factory = factory;
        this.rows = rows;
        this.record = record;
        this.engine = engine;
        this.tx = tx;
    }

    IssueResult create(ApplicationUser user, MutableIssue issue) {
        Optional<ErrorCollection> refusal = Refusals.of(tx, () -> engine.start(issue, user));
        return refusal.map(errors -> new IssueResult(issue, errors)).orElseGet(() -> stored(issue.getId()));
    }

    IssueResult update(ApplicationUser user, UpdateValidationResult validated, EventDispatchOption event) {
        MutableIssue issue = validated.getIssue();
        writer.update(issue, user, CommentInput.of(validated.getFieldValuesHolder()), event);
        return stored(issue.getId());
    }

    IssueResult transition(ApplicationUser user, TransitionValidationResult validated) {
        MutableIssue issue = validated.getIssue();
        Optional<ErrorCollection> refusal = Refusals.of(tx, () -> {
            rows.lock(issue.getId());
            Issue original = factory.byId(issue.getId()).orElseThrow(() -> new IssueGoneException(issue.getKey()));
            engine.doAction(
                    issue,
                    original,
                    validated.getActionId(),
                    user,
                    CommentInput.of(validated.getFieldValuesHolder()),
                    TransitionOperation.options(validated));
        });
        return refusal.map(errors -> new IssueResult(issue, errors)).orElseGet(() -> stored(issue.getId()));
    }

    void delete(ApplicationUser user, Issue issue, EventDispatchOption event) {
        tx.run(() -> {
            rows.lock(issue.getId());
            rows.delete(issue.getId());
            if (issue.getWorkflowId() != null) {
                engine.end(issue.getWorkflowId());
            }
            if (event.isEventBeingSent()) {
                record.publish(new IssueChange(issue, user, event.getEventTypeId(), List.of(), null));
            }
        });
    }

    private IssueResult stored(Long id) {
        return new IssueResult(factory.byId(id).orElse(null));
    }
}
