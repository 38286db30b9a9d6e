package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the comment that accompanies a change; it travels to the second step in the field values holder. */
@Component
final class CommentInput {
    private final IssueAccess access;

    CommentInput(IssueAccess access) {
        this.access = access;
    }

    void read(Issue issue, ApplicationUser user, IssueInputParameters input, ErrorCollection errors) {
        String comment = input.getCommentValue();
        if (comment != null
                && !comment.isBlank()
                && access.check(user, ProjectPermissions.ADD_COMMENTS, issue, errors)) {
            input.getFieldValuesHolder().put(IssueFieldConstants.COMMENT, comment);
        }
    }

    /** The comment found before; null without one. */
    static String of(Map<String, Object> fieldValuesHolder) {
        return (String) fieldValuesHolder.get(IssueFieldConstants.COMMENT);
    }
}
