package org.outcomeowner.sandbox.script;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.outcomeowner.sandbox.issue.DirectWrites;
import org.springframework.stereotype.Component;

/** {@code /issues/{key}}: changes an issue through the issue manager, through the issue service, or in the database. */
@Path("/issues/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SystemAdminOnly
@Component
public final class IssueScript implements ScriptResource {
    private final ScriptNames names;
    private final ScriptUser users;
    private final ScriptFields fields;
    private final IssueManager manager;
    private final IssueService service;
    private final DirectWrites direct;

    IssueScript(
            ScriptNames names,
            ScriptUser users,
            ScriptFields fields,
            IssueManager manager,
            IssueService service,
            DirectWrites direct) {
        this.names = names;
        this.users = users;
        this.fields = fields;
        this.manager = manager;
        this.service = service;
        this.direct = direct;
    }

    /**
     * What to change.
     *
     * @param fields values by field id or name; null values empty
     * @param status the status to set with the issue manager; null to leave it
     * @param event {@code none}, {@code updated} or the id of an event type; none if not given
     * @param as the user's name; the caller if not given
     */
    public record Change(Map<String, Object> fields, String status, String event, String as) {
        /** No fields for none. */
        public Change {
            fields = fields == null ? Map.of() : fields;
        }
    }

    /**
     * Which status to write.
     *
     * @param step whether the workflow goes along
     */
    public record RawStatus(String status, boolean step) {}

    /** {@code IssueManager.updateIssue}: asks for no permission, screen or read-only step; a status changes, its workflow's step does not. */
    @PUT
    public ScriptedIssue update(@PathParam("key") String key, Change change) {
        ScriptProblem.refuseMissing(change);
        MutableIssue issue = names.issue(key);
        EventDispatchOption event = ScriptNames.event(change.event());
        users.run(change.as(), user -> {
            fields.set(issue, user, change.fields());
            if (change.status() != null) {
                issue.setStatusId(names.status(change.status()).getId());
            }
            return manager.updateIssue(user, issue, event, false);
        });
        return ScriptedIssue.of(names.issue(key));
    }

    /** {@code IssueService.update} without the screen check: permissions and read-only steps count. */
    @PUT
    @Path("service")
    public ScriptedIssue updateByService(@PathParam("key") String key, Change change) {
        ScriptProblem.refuseMissing(change);
        MutableIssue issue = names.issue(key);
        EventDispatchOption event = ScriptNames.event(change.event());
        users.run(change.as(), user -> byService(issue, user, change, event));
        return ScriptedIssue.of(names.issue(key));
    }

    /** Writes the status into the database: no history, no event. */
    @PUT
    @Path("status")
    public ScriptedIssue setStatus(@PathParam("key") String key, RawStatus raw) {
        direct.setStatus(names.issue(key).getId(), names.status((raw).status()).getId(), raw.step());
        return ScriptedIssue.of(names.issue(key));
    }

    private Void byService(MutableIssue issue, ApplicationUser user, Change change, EventDispatchOption event) {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        input.setSkipScreenCheck(true);
        fields.put(issue, change.fields(), input);
        IssueService.UpdateValidationResult checked = service.validateUpdate(user, issue.getId(), input);
        ScriptProblem.refuse(checked.getErrorCollection());
        ScriptProblem.refuse(service.update(user, checked, event, false).getErrorCollection());
        return null;
    }
}
