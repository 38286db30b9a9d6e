package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/**
 * Archives issues and restores them, as developer.atlassian.com/server/jira/platform/jira-archiver describes it: an archived
 * issue is read-only, no search finds it, and its link still leads to it. Jira's classes for that are not documented; these
 * are the sandbox's own, and so are the names of the two permissions. Listeners hear of an {@code IssueEvent} without
 * changed fields.
 */
@Component
public final class IssueArchive {
    /** The permission to archive. */
    public static final ProjectPermissionKey ARCHIVE_ISSUES = new ProjectPermissionKey("ARCHIVE_ISSUES");

    /** The permission to restore. */
    public static final ProjectPermissionKey RESTORE_ISSUES = new ProjectPermissionKey("RESTORE_ISSUES");

    private final IssueAccess access;
    private final IssueRows rows;
    private final IssueFactory factory;
    private final IssueRecord record;
    private final Clock clock;
    private final Tx tx;

    IssueArchive(IssueAccess access, IssueRows rows, IssueFactory factory, IssueRecord record, Clock clock, Tx tx) {
        this.access = access;
        this.rows = rows;
        this.factory = factory;
        this.record = record;
        this.clock = clock;
        this.tx = tx;
    }

    /** True if the issue is archived. */
    public boolean isArchived(Issue issue) {
        return StoredIssue.of(issue).isArchived();
    }

    /** Whether the user may archive the issue now. */
    public boolean mayArchive(Issue issue, ApplicationUser user) {
        return !isArchived(issue) && access.may(user, ARCHIVE_ISSUES, issue);
    }

    /** Whether the user may restore the issue now. */
    public boolean mayRestore(Issue issue, ApplicationUser user) {
        return isArchived(issue) && access.may(user, RESTORE_ISSUES, issue);
    }

    /** Since when the issue is archived; empty if it is not. */
    public Optional<Timestamp> archivedOn(Issue issue) {
        return Optional.of(StoredIssue.of(issue))
                .filter(StoredIssue::isArchived)
                .map(stored -> (Timestamp) stored.value(IssueColumn.ARCHIVED_ON));
    }

    /**
     * Archives the issue.
     *
     * @param user null for somebody not logged in
     * @return why it was not done; no errors if it was
     */
    public ErrorCollection archive(ApplicationUser user, Long issueId) {
        return locked(issueId, errors -> access.visible(user, issueId, errors)
                .filter(issue -> mayBeArchived(user, issue, errors))
                .ifPresent(issue -> store(issue, user, archived(user), EventType.ISSUE_ARCHIVED_ID)));
    }

    /**
     * Restores the issue.
     *
     * @param user null for somebody not logged in
     * @return why it was not done; no errors if it was
     */
    public ErrorCollection restore(ApplicationUser user, Long issueId) {
        return locked(issueId, errors -> access.visible(user, issueId, errors)
                .filter(issue -> mayBeRestored(user, issue, errors))
                .ifPresent(issue -> store(issue, user, restored(), EventType.ISSUE_RESTORED_ID)));
    }

    /** Two who archive at once are told apart. */
    private ErrorCollection locked(Long issueId, Consumer<ErrorCollection> work) {
        return tx.call(() -> {
            rows.lock(issueId);
            ErrorCollection errors = new SimpleErrorCollection();
            work.accept(errors);
            return errors;
        });
    }

    private boolean mayBeArchived(ApplicationUser user, Issue issue, ErrorCollection errors) {
        refuseIf(isArchived(issue), "Issue %s is archived already.", issue, errors);
        return !errors.hasAnyErrors() && access.check(user, ARCHIVE_ISSUES, issue, errors);
    }

    private boolean mayBeRestored(ApplicationUser user, Issue issue, ErrorCollection errors) {
        refuseIf(!isArchived(issue), "Issue %s is not archived.", issue, errors);
        return !errors.hasAnyErrors() && checkRestore(user, issue, errors);
    }

    /** The refusal names the permission; that the issue is archived goes without saying here. */
    private boolean checkRestore(ApplicationUser user, Issue issue, ErrorCollection errors) {
        if (!access.may(user, RESTORE_ISSUES, issue)) {
            errors.addErrorMessage(
                    "You do not have the permission to restore issues in this project.",
                    ErrorCollection.Reason.FORBIDDEN);
        }
        return !errors.hasAnyErrors();
    }

    private static void refuseIf(boolean refused, String message, Issue issue, ErrorCollection errors) {
        if (refused) {
            errors.addErrorMessage(message.formatted(issue.getKey()), ErrorCollection.Reason.CONFLICT);
        }
    }

    private void store(MutableIssue issue, ApplicationUser user, Map<IssueColumn, Object> values, Long event) {
        rows.update(issue.getId(), values);
        Issue after = factory.byId(issue.getId()).orElseThrow(() -> new IssueGoneException(issue.getKey()));
        record.publish(new IssueChange(after, user, event, List.of(), null));
    }

    private Map<IssueColumn, Object> archived(ApplicationUser user) {
        Map<IssueColumn, Object> values = new EnumMap<>(IssueColumn.class);
        values.put(IssueColumn.ARCHIVED, true);
        values.put(IssueColumn.ARCHIVED_BY, user == null ? null : user.getKey());
        values.put(IssueColumn.ARCHIVED_ON, Timestamp.from(clock.instant()));
        return values;
    }

    private static Map<IssueColumn, Object> restored() {
        Map<IssueColumn, Object> values = new EnumMap<>(IssueColumn.class);
        values.put(IssueColumn.ARCHIVED, false);
        values.put(IssueColumn.ARCHIVED_BY, null);
        values.put(IssueColumn.ARCHIVED_ON, null);
        return values;
    }
}
