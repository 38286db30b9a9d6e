package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/** Moves issues to another project or issue type, as the last step of Jira's wizard does. */
@Component
public final class IssueMover {
    private final IssueAccess access;
    private final PermissionManager permissions;
    private final MovedValues values;
    private final IssueRows rows;
    private final IssueWriter writer;
    private final IssueFactory factory;
    private final Tx tx;

    IssueMover(
            IssueAccess access,
            PermissionManager permissions,
            MovedValues values,
            IssueRows rows,
            IssueWriter writer,
            IssueFactory factory,
            Tx tx) {
        this.access = access;
        this.permissions = permissions;
        this.values = values;
        this.rows = rows;
        this.writer = writer;
        this.factory = factory;
        this.tx = tx;
    }

    /**
     * Moves the issue. Custom fields that do not exist at the target are cleared; the status is kept if the workflow there
     * has it, and is the first one otherwise. The old key goes on leading to the issue.
     *
     * @param user null for somebody not logged in
     * @return the issue as it is now, or the errors
     */
    public IssueResult move(ApplicationUser user, Long issueId, Project project, IssueType issueType) {
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<MutableIssue> movable = access.visible(user, issueId, errors)
                .filter(issue -> access.check(user, ProjectPermissions.MOVE_ISSUES, issue, errors))
                .filter(issue -> acceptedBy(project, issueType, user, errors));
        if (movable.isEmpty()) {
            return new IssueResult(null, errors);
        }
        tx.run(() -> move(StoredIssue.of(movable.get()), user, project, issueType));
        return new IssueResult(factory.byId(issueId).orElse(null));
    }

    private void move(StoredIssue issue, ApplicationUser user, Project project, IssueType issueType) {
        rows.lock(issue.getId());
        String formerKey = issue.getKey();
        values.adapt(issue, project, issueType);
        writer.update(issue, user, null, EventDispatchOption.Factory.get(EventType.ISSUE_MOVED_ID));
        if (!formerKey.equals(issue.getKey())) {
            rows.rememberFormerKey(formerKey, issue.getId());
        }
    }

    private boolean acceptedBy(Project project, IssueType type, ApplicationUser user, ErrorCollection errors) {
        if (!permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
            errors.addError(
                    IssueFieldConstants.PROJECT,
                    "You do not have permission to create issues in this project.",
                    ErrorCollection.Reason.FORBIDDEN);
        } else if (!project.getIssueTypes().contains(type)) {
            errors.addError(
                    IssueFieldConstants.ISSUE_TYPE,
                    "The issue type selected is invalid.",
                    ErrorCollection.Reason.VALIDATION_FAILED);
        }
        return !errors.hasAnyErrors();
    }
}
