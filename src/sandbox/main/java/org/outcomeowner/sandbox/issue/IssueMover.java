package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/**
 * Moves issues to another project or issue type, as the last step of Jira's wizard does: the issue changes its workflow without a
 * transition, so that no condition, validator or post function is asked.
 */
@Component
public final class IssueMover {
    private final IssueAccess access;
    private final TargetWorkflows targets;
    private final MovedValues values;
    private final WorkflowMigration migration;
    private final IssueRows rows;
    private final IssueWriter writer;
    private final Tx tx;

    IssueMover(
            IssueAccess access,
            TargetWorkflows targets,
            MovedValues values,
            WorkflowMigration migration,
            IssueRows rows,
            IssueWriter writer,
            Tx tx) {
        this.access = access;
        this.targets = targets;
        this.values = values;
        this.migration = migration;
        this.rows = rows;
        this.writer = writer;
        this.tx = tx;
    }

    /**
     * Moves the issue. Custom fields that do not exist at the target are cleared; the status is kept if the workflow there
     * has it, and is the chosen or the first one otherwise. The old key goes on leading to the issue. Listeners hear of one
     * moved event.
     *
     * @param user null for somebody not logged in
     * @return the issue as it is now, or the errors
     */
    public IssueResult move(ApplicationUser user, Long issueId, Destination destination) {
        return tx.call(() -> {
            // What the issue is now decides about its status there: nobody may change it meanwhile
            rows.lock(issueId);
            return moveLocked(user, issueId, destination);
        });
    }

    private IssueResult moveLocked(ApplicationUser user, Long issueId, Destination destination) {
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<StoredIssue> movable = access.visible(user, issueId, errors)
                .filter(issue -> access.check(user, ProjectPermissions.MOVE_ISSUES, issue, errors))
                .filter(issue -> acceptedBy(destination, user, errors))
                .map(StoredIssue::of);
        Optional<Status> status = movable.flatMap(issue -> targets.status(issue.getStatus(), destination, errors));
        movable.ifPresent(issue -> {
            values.enter(issue, destination);
            values.fill(issue, destination, user, errors);
        });
        if (movable.isEmpty() || errors.hasAnyErrors()) {
            return new IssueResult(null, errors);
        }
        store(movable.get(), user, status.orElseThrow());
        return new IssueResult(access.stored(issueId));
    }

    /** Moves the issue with nothing chosen. */
    public IssueResult move(ApplicationUser user, Long issueId, Project project, IssueType issueType) {
        return move(user, issueId, Destination.of(project, issueType));
    }

    private void store(StoredIssue issue, ApplicationUser user, Status status) {
        String formerKey = issue.getKey();
        if (issue.getModifiedFields().containsKey(IssueFieldConstants.PROJECT)) {
            values.rekey(issue, issue.getProjectObject());
        }
        migration.migrate(issue, status.getId());
        writer.update(issue, user, null, EventDispatchOption.Factory.get(EventType.ISSUE_MOVED_ID));
        if (!formerKey.equals(issue.getKey())) {
            rows.rememberFormerKey(formerKey, issue.getId());
        }
    }

    private boolean acceptedBy(Destination destination, ApplicationUser user, ErrorCollection errors) {
        Project project = destination.project();
        if (!access.may(user, ProjectPermissions.CREATE_ISSUES, project)) {
            errors.addError(
                    IssueFieldConstants.PROJECT,
                    "You do not have permission to create issues in this project.",
                    ErrorCollection.Reason.FORBIDDEN);
        } else if (!project.getIssueTypes().contains(destination.issueType())) {
            errors.addError(
                    IssueFieldConstants.ISSUE_TYPE,
                    "The issue type selected is invalid.",
                    ErrorCollection.Reason.VALIDATION_FAILED);
        }
        return !errors.hasAnyErrors();
    }
}
