package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.rest.HostResource;
import org.springframework.stereotype.Component;

/** {@code /issue/{key}/comment}: an issue's comments. */
@Path("/issue/{idOrKey}/comment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component
public final class CommentResource implements HostResource {
    private final Caller caller;
    private final CommentManager comments;
    private final CommentJson json;

    CommentResource(Caller caller, CommentManager comments, CommentJson json) {
        this.caller = caller;
        this.comments = comments;
        this.json = json;
    }

    /** The comments the caller may read, oldest first. */
    @GET
    public Map<String, Object> all(@PathParam("idOrKey") String idOrKey) {
        Issue issue = caller.issue(idOrKey);
        return json.page(issue, comments.getCommentsForUser(issue, caller.user()));
    }

    /** Adds a comment; 400 without a text, 403 without the permission. */
    @POST
    public Response add(@PathParam("idOrKey") String idOrKey, NewComment comment) {
        Issue issue = caller.issue(idOrKey);
        if (!caller.may(ProjectPermissions.ADD_COMMENTS, issue)) {
            throw RestException.forbidden("You do not have the permission to comment on this issue.");
        }
        if (comment == null || comment.body() == null || comment.body().isBlank()) {
            throw RestException.field("comment", "Comment body can not be empty!");
        }
        Comment created = comments.create(issue, caller.user(), comment.body(), true);
        return Response.status(Response.Status.CREATED)
                .entity(json.of(issue, created))
                .build();
    }

    /** One comment by id; 404 if the issue has no such comment that the caller may read. */
    @GET
    @Path("{id}")
    public Map<String, Object> one(@PathParam("idOrKey") String idOrKey, @PathParam("id") long id) {
        Issue issue = caller.issue(idOrKey);
        List<Comment> visible = comments.getCommentsForUser(issue, caller.user());
        return visible.stream()
                .filter(comment -> comment.getId() == id)
                .findFirst()
                .map(comment -> json.of(issue, comment))
                .orElseThrow(() -> RestException.notFound("Can not find a comment for the id: " + id + "."));
    }

    /**
     * What is sent to add a comment.
     *
     * @param body its text
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record NewComment(String body) {}
}
