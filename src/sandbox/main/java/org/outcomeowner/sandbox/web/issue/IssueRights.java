package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.outcomeowner.sandbox.issue.IssueArchive;
import org.springframework.stereotype.Component;

/** What a user may do with an issue on its page, and whether it is archived. */
@Component
final class IssueRights {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final IssueService service;
    private final PermissionManager permissions;
    private final IssueArchive archive;

    IssueRights(IssueService service, PermissionManager permissions, IssueArchive archive) {
        this.service = service;
        this.permissions = permissions;
        this.archive = archive;
    }

    Map<String, Object> of(Issue issue, ApplicationUser user) {
        return Map.of(
                "editable", service.isEditable(issue, user),
                "commentable", permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, user),
                "movable", permissions.hasPermission(ProjectPermissions.MOVE_ISSUES, issue, user),
                "archivable", archive.mayArchive(issue, user),
                "restorable", archive.mayRestore(issue, user),
                "archived", archivedOn(issue));
    }

    /** The day, or an empty text. */
    private String archivedOn(Issue issue) {
        return archive.archivedOn(issue)
                .map(time -> DAY.format(time.toInstant().atZone(ZoneId.systemDefault())))
                .orElse("");
    }
}
