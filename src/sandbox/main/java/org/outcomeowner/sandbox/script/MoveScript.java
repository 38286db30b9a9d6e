package org.outcomeowner.sandbox.script;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.outcomeowner.sandbox.issue.Destination;
import org.outcomeowner.sandbox.issue.IssueMover;
import org.springframework.stereotype.Component;

/** {@code /issues/{key}/move}: moves an issue, which Jira offers on pages only. */
@Path("/issues/{key}/move")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SystemAdminOnly
@Component
public final class MoveScript implements ScriptResource {
    private final ScriptNames names;
    private final ScriptUser users;
    private final IssueMover mover;

    MoveScript(ScriptNames names, ScriptUser users, IssueMover mover) {
        this.names = names;
        this.users = users;
        this.mover = mover;
    }

    /**
     * Where to move.
     *
     * @param project the project's key
     * @param issueType the type's name or id
     * @param status the status to have there if the workflow does not have the present one; null for its first
     * @param as the user's name; the caller if not given
     */
    public record Move(String project, String issueType, String status, String as) {}

    /** Moves the issue as the wizard does, with the permissions of whoever moves. */
    @POST
    public ScriptedIssue move(@PathParam("key") String key, Move move) {
        ScriptProblem.refuseMissing(move);
        MutableIssue issue = names.issue(key);
        Project project = names.project(move.project());
        Map<String, String> statuses = move.status() == null
                ? Map.of()
                : Map.of(issue.getStatusId(), names.status(move.status()).getId());
        Destination destination =
                new Destination(project, names.issueType(project, move.issueType()), statuses, Map.of());
        ScriptProblem.refuse(users.run(move.as(), user -> mover.move(user, issue.getId(), destination))
                .getErrorCollection());
        return ScriptedIssue.of(names.issue(key));
    }
}
