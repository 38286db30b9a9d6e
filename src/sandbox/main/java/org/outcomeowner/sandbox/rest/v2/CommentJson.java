package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Comments as JSON. */
@Component
final class CommentJson {
    private final Links links;
    private final Caller caller;

    CommentJson(Links links, Caller caller) {
        this.links = links;
        this.caller = caller;
    }

    Map<String, Object> of(Issue issue, Comment comment) {
        var author = caller.json(comment.getAuthorApplicationUser());
        return Json.object()
                .with("self", links.to("issue", issue.getId()) + "/comment/" + comment.getId())
                .with("id", comment.getId().toString())
                .with("author", author)
                .with("body", comment.getBody())
                .with("updateAuthor", author)
                .withTime("created", time(comment.getCreated()))
                .withTime("updated", time(comment.getUpdated()))
                .map();
    }

    /** All of an issue's comments on one page. */
    Map<String, Object> page(Issue issue, List<Comment> comments) {
        return Json.page(0, comments.size(), comments.size())
                .with(
                        "comments",
                        comments.stream().map(comment -> of(issue, comment)).toList())
                .map();
    }

    private static Timestamp time(Date date) {
        return date == null ? null : new Timestamp(date.getTime());
    }
}
