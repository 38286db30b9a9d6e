package org.outcomeowner.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.field.DocumentException;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.field.StrictJson;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.outcome.Owner;
import org.springframework.stereotype.Component;

/** Asks on the epic for the right to decide, where everybody who follows it reads it. */
@Component
public final class AuthorityPlea {
    private static final String PREFIX = "outcome-owner.rest.plea.";

    private final IssueAccess access;
    private final OutcomeFields fields;
    private final CommentManager comments;
    private final PermissionManager permissions;
    private final RequestErrors errors;
    private final Texts texts;

    AuthorityPlea(
            IssueAccess access,
            OutcomeFields fields,
            CommentManager comments,
            PermissionManager permissions,
            RequestErrors errors,
            Texts texts) {
        this.access = access;
        this.fields = fields;
        this.comments = comments;
        this.permissions = permissions;
        this.errors = errors;
        this.texts = texts;
    }

    /**
     * Writes the comment.
     *
     * @throws RefusedException if the caller may not comment, nobody owns the result, its owner may decide already, or the last comment asks already
     */
    void make(String key, String body) {
        Issue issue = access.visible(key);
        refuseKeys(body);
        if (!permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, access.caller())) {
            throw new EditForbiddenException(texts.say(PREFIX + "forbidden", key));
        }
        Owner owner = fields.owner(issue).orElseThrow(() -> refused("no-owner", key));
        if (fields.authority(issue).effectiveFor(Optional.of(owner))) {
            throw refused("granted", key, owner.displayName());
        }
        String plea = texts.say(PREFIX + "text", owner.displayName(), mention(issue));
        if (isAsked(issue, plea)) {
            throw refused("asked", key);
        }
        comments.create(issue, access.caller(), plea, true);
    }

    private boolean isAsked(Issue issue, String plea) {
        return Optional.ofNullable(comments.getLastComment(issue))
                .map(Comment::getBody)
                .filter(plea::equals)
                .isPresent();
    }

    /** The lead of the project, in the markup that Jira turns into a notification. */
    private static String mention(Issue issue) {
        return Optional.ofNullable(issue.getProjectObject().getProjectLead())
                .map(ApplicationUser::getName)
                .map("[~%s]"::formatted)
                .orElse("");
    }

    private void refuseKeys(String body) {
        try {
            StrictJson.refuseUnknownKeys(StrictJson.object(body), List.of());
        } catch (DocumentException malformed) {
            throw errors.of(malformed);
        }
    }

    private InvalidRequestException refused(String reason, Object... args) {
        return new InvalidRequestException(ErrorDocument.of(texts.say(PREFIX + reason, args)));
    }
}
