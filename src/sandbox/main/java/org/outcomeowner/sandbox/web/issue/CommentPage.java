package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Adds a comment to an issue. */
@Component
final class CommentPage implements Page {
    private final Issues issues;
    private final CommentManager comments;
    private final PermissionManager permissions;

    CommentPage(Issues issues, CommentManager comments, PermissionManager permissions) {
        this.issues = issues;
        this.comments = comments;
        this.permissions = permissions;
    }

    @Override
    public String path() {
        return "/browse/{key}/comments";
    }

    @Override
    public Answer post(PageRequest request) {
        Issue issue = issues.find(request);
        if (!permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, request.user())) {
            throw PageException.forbidden("You do not have the permission to comment on this issue.");
        }
        String text = request.param("comment");
        if (text.isBlank()) {
            throw PageException.badRequest("A comment must not be empty.");
        }
        comments.create(issue, request.user(), text, true);
        request.tell("The comment is added.");
        return Answer.redirect(Issues.path(issue.getKey()) + "#comments");
    }
}
